package org.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the pages stands in French and in English. */
class WordsInBothLanguagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    /** A key that is written out; those put together while the page is drawn are not seen here. */
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[(}]");

    private static final Pattern INLINE =
            Pattern.compile("<[^>]*\\s(style|on[a-z]+)\\s*=|<script(?![^>]*(src=|type=))");

    /** A space that may break before a French sign puts it at the head of a line. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{L}\\d)}»…] [?!;:»](?=[\\s\"<.,)]|$)|« ");

    private static final Pattern FRENCH_IN_MODELS = Pattern.compile("name=\"[^\"]*\"|\": \"[^=\"\n][^\"\n]*\"");

    @Test
    void everyKeyStandsInBothLanguages() {
        Set<String> french = keys(file -> !file.endsWith("_en.properties"));
        Set<String> english = keys(file -> file.endsWith("_en.properties"));

        assertThat(french).isNotEmpty().isEqualTo(english);
    }

    @Test
    void noKeyStandsTwiceInALanguage() {
        for (boolean english : List.of(false, true)) {
            List<String> all = files("messages", ".properties").stream()
                    .filter(file -> file.toString().endsWith("_en.properties") == english)
                    .flatMap(file -> load(file).stringPropertyNames().stream())
                    .toList();

            assertThat(all).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyThatATemplateNamesHasItsWords() {
        Set<String> known = keys(file -> true);
        Set<String> named = new TreeSet<>();
        for (Path template : files("templates", ".html")) {
            KEY.matcher(text(template)).results().forEach(found -> named.add(found.group(1)));
        }

        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
    }

    @Test
    void noFrenchSignCanStandAtTheHeadOfALine() {
        Stream<String> messages = files("messages", ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .flatMap(file -> load(file).values().stream().map(String::valueOf));
        Stream<String> models = Stream.of("forms", "processes")
                .flatMap(folder -> files(Path.of(folder), "").stream())
                .flatMap(file -> FRENCH_IN_MODELS.matcher(text(file)).results())
                .map(MatchResult::group);

        assertThat(Stream.concat(messages, models)
                        .filter(words -> BREAKS.matcher(words).find()))
                .isEmpty();
    }

    @Test
    void noTemplateCarriesAScriptOrAStyleOfItsOwn() {
        for (Path template : files("templates", ".html")) {
            assertThat(INLINE.matcher(text(template)).find())
                    .as(template.toString())
                    .isFalse();
        }
    }

    private static Set<String> keys(java.util.function.Predicate<String> wanted) {
        return files("messages", ".properties").stream()
                .filter(file -> wanted.test(file.toString()))
                .flatMap(file -> load(file).stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return properties;
    }

    private static List<Path> files(String folder, String ending) {
        return files(RESOURCES.resolve(folder), ending);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
