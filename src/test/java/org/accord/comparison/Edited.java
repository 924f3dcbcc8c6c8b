package org.accord.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accord.decisions.CodeWords;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The programme that Accord ships, with edits made to it, and what is said of them. */
final class Edited {

    static final SortedMap<String, String> BASELINE = baseline();
    static final Sentences SENTENCES = sentences();

    private final SortedMap<String, String> files = new TreeMap<>(BASELINE);

    private Edited() {}

    static Edited programme() {
        return new Edited();
    }

    Edited where(String path, String part, String other) {
        assertThat(files.get(path)).as(path).contains(part);
        files.computeIfPresent(path, (file, content) -> content.replace(part, other));
        return this;
    }

    Edited first(String path, String part, String other) {
        String content = files.get(path);
        int at = content.indexOf(part);
        assertThat(at).as("%s in %s", part, path).isNotNegative();
        files.put(path, content.substring(0, at) + other + content.substring(at + part.length()));
        return this;
    }

    Edited with(String path, String content) {
        files.put(path, content);
        return this;
    }

    Edited without(String path) {
        assertThat(files.remove(path)).isNotNull();
        return this;
    }

    SortedMap<String, String> files() {
        return files;
    }

    Comparison compared() {
        return Comparison.of(BASELINE, files);
    }

    List<String> french() {
        return said(Locale.FRENCH);
    }

    List<String> english() {
        return said(Locale.ENGLISH);
    }

    private List<String> said(Locale language) {
        return compared().files().stream()
                .flatMap(file -> file.changes().stream())
                .filter(Change::told)
                .map(change -> SENTENCES.sentence(change.sentence(), language).replace('\u00a0', ' '))
                .toList();
    }

    private static Sentences sentences() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/comparison", "messages/layout", "messages/decisions", "messages/readings", "messages/forms");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Sentences(messages, new CodeWords(messages));
    }

    private static SortedMap<String, String> baseline() {
        SortedMap<String, String> files = new TreeMap<>();
        for (String folder : List.of("processes", "decisions", "forms")) {
            try (Stream<Path> each = Files.list(Path.of(folder))) {
                for (Path file : each.toList()) {
                    files.put(folder + "/" + file.getFileName(), Files.readString(file));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }
}
