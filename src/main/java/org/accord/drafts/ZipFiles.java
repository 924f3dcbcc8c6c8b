package org.accord.drafts;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The folders of a programme as one file, to take home and to bring back. */
public final class ZipFiles {

    private static final int MAX_TOTAL = 16 * 1024 * 1024;

    private ZipFiles() {}

    /** Every file, always in the same order and with the same times, so that equal programmes are equal zips. */
    public static void write(Map<String, String> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /**
     * Trusts nothing that the zip says of itself: each file is read no further than a file may be long, and each name must
     * be one that a programme has.
     *
     * @throws org.accord.system.Refusal when there is anything else in it; nothing of it is then taken
     */
    public static SortedMap<DraftPath, String> read(InputStream in) throws IOException {
        SortedMap<DraftPath, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            int left = MAX_TOTAL;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isFolder(entry)) {
                    continue;
                }
                DraftPath path = DraftPath.of(entry.getName());
                String text = FileText.read(zip);
                left -= text.length();
                if (files.put(path, text) != null) {
                    throw new ZipHasTwice(path.toString());
                }
                if (left < 0 || files.size() > Drafts.MAX_FILES) {
                    throw new ZipTooLarge(Drafts.MAX_FILES, MAX_TOTAL / 1024 / 1024);
                }
            }
        } catch (ZipException | IllegalArgumentException | EOFException broken) {
            // The JDK says so of names in no encoding, of secrets, and of what ends too early
            throw new ZipNotReadable();
        }
        if (files.isEmpty()) {
            throw new ZipNotReadable();
        }
        return files;
    }

    private static boolean isFolder(ZipEntry entry) {
        String name = entry.getName();
        return entry.isDirectory()
                && ModelKind.in(name.substring(0, name.length() - 1)).isPresent();
    }
}
