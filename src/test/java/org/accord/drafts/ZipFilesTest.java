package org.accord.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accord.system.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip is whatever somebody made of it (A23). */
class ZipFilesTest {

    @Test
    void whatGoesOutComesBackTheSame() throws IOException {
        Map<String, String> files = Map.of("forms/plan.form", "{\"é\":1}", "processes/x-1.bpmn", "<a/>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ZipFiles.write(files, out);

        Map<String, String> back = new TreeMap<>();
        ZipFiles.read(new ByteArrayInputStream(out.toByteArray()))
                .forEach((path, text) -> back.put(path.toString(), text));
        assertThat(back).isEqualTo(files);
    }

    @Test
    void theFoldersThemselvesMayStandInIt() throws IOException {
        assertThat(ZipFiles.read(in(zip("forms/", "", "forms/a.form", "{}")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../forms/a.form",
                "forms/../a.form",
                "forms/../../a.form",
                "/forms/a.form",
                "C:\\forms\\a.form",
                "forms\\a.form",
                "forms/a.bpmn",
                "forms/a.form.exe",
                "forms/.form",
                "forms/A.form",
                "forms/é.form",
                "forms/a b.form",
                "forms/a.form/",
                "forms/deep/a.form",
                "secrets/a.form",
                "secrets/",
                "a.form",
                "META-INF/MANIFEST.MF",
                "decisions/a.java",
                "processes/a.svg",
                "forms/a\0.form"
            })
    void aNameThatNoProgrammeHasIsRefused(String name) throws IOException {
        byte[] zip = zip("forms/good.form", "{}", name, "{}");

        assertThatThrownBy(() -> ZipFiles.read(in(zip))).isInstanceOf(Refusal.class);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = zip("forms/a.form", "0".repeat(60 * 1024 * 1024));
        assertThat(bomb.length).isLessThan(100_000);

        assertThatThrownBy(() -> ZipFiles.read(in(bomb))).isInstanceOf(FileTooLarge.class);
    }

    @Test
    void manyFilesAndManySmallBombsAreRefused() throws IOException {
        String[] many = new String[2 * (Drafts.MAX_FILES + 1)];
        String[] large = new String[2 * 40];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "forms/f" + i + ".form";
            many[i + 1] = "{}";
        }
        for (int i = 0; i < large.length; i += 2) {
            large[i] = "forms/f" + i + ".form";
            large[i + 1] = "0".repeat(500 * 1024);
        }

        assertThatThrownBy(() -> ZipFiles.read(in(zip(many)))).isInstanceOf(ZipTooLarge.class);
        assertThatThrownBy(() -> ZipFiles.read(in(zip(large)))).isInstanceOf(ZipTooLarge.class);
    }

    @Test
    void theSameNameTwiceIsRefused() throws IOException {
        byte[] zip = zip("forms/a.form", "{}", "forms/b.form", "{}");
        byte[] twice = new String(zip, StandardCharsets.ISO_8859_1)
                .replace("forms/b.form", "forms/a.form")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ZipFiles.read(in(twice))).isInstanceOf(ZipHasTwice.class);
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("forms/a.form"));
            zip.write(new byte[] {'{', (byte) 0xE9, '}'});
        }

        assertThatThrownBy(() -> ZipFiles.read(in(out.toByteArray()))).isInstanceOf(NotUtf8.class);
    }

    @Test
    void whatIsNoZipOrHalfAZipIsRefused() throws IOException {
        byte[] zip = zip("forms/a.form", "abcdefgh".repeat(2000));

        assertThatThrownBy(() -> ZipFiles.read(in(new byte[0]))).isInstanceOf(ZipNotReadable.class);
        assertThatThrownBy(() -> ZipFiles.read(in("<html>".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ZipNotReadable.class);
        assertThatThrownBy(() -> ZipFiles.read(in(Arrays.copyOf(zip, 60)))).isInstanceOf(ZipNotReadable.class);
        byte[] damaged = zip.clone();
        Arrays.fill(damaged, 45, 60, (byte) 0xFF);
        assertThatThrownBy(() -> ZipFiles.read(in(damaged))).isInstanceOf(Refusal.class);
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static ByteArrayInputStream in(byte[] zip) {
        return new ByteArrayInputStream(zip);
    }
}
