package org.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the code names by a key has words: refusals, the timeline, notices, forms. */
class WordsForCodesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern REFUSALS = Pattern.compile("super\\(\\s*Kind\\.\\w+,\\s*\"(\\w+)\"");
    private static final Pattern TIMELINE =
            Pattern.compile("timeline\\s*\\.add\\(\\s*[^;\"]*?,\\s*\"(\\w+)\"\\s*[,)]", Pattern.DOTALL);
    private static final Pattern NOTICES =
            Pattern.compile("notices\\s*\\.tell\\([^;\"]*\"([\\w]+)\"[,)\\s]", Pattern.DOTALL);

    @Test
    void everyRefusalSaysWhatHappenedAndWhatToDo() throws IOException {
        for (String part : List.of("title", "what", "next")) {
            Set<String> named = found("src/main/java", ".java", REFUSALS, "refusal.%s." + part);
            assertThat(named).hasSizeGreaterThan(10);
            assertThat(allKeys()).containsAll(named);
        }
    }

    @Test
    void everythingThatTheTimelineAndNoticesSayHasAText() throws IOException {
        Set<String> timeline = found("src/main/java", ".java", TIMELINE, "timeline.%s");
        assertThat(timeline).hasSizeGreaterThan(5);
        assertThat(allKeys()).containsAll(timeline);
        assertThat(allKeys()).containsAll(found("src/main/java", ".java", NOTICES, "notice.%s"));
    }

    @Test
    void everyFormHasANameForPeople() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            Set<String> kinds = forms.map(
                            form -> "kind." + form.getFileName().toString().replace(".form", ""))
                    .collect(Collectors.toSet());
            assertThat(allKeys()).containsAll(kinds);
        }
    }

    private static List<Path> french() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .toList();
        }
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path file : french()) {
            all.addAll(keys(file));
        }
        return all;
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> found(String folder, String ending, Pattern pattern, String format) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> keys.add(format.formatted(hit.group(1))));
            }
        }
        return keys;
    }
}
