package org.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** I-10: whatever people read here says <em>personne</em>, a person, in both languages. */
class NobodyIsAClientTest {

    private static final Pattern CLIENT = Pattern.compile(
            "(?<![\\p{L}\\p{N}_-])(clients?|clientes?|clientèles?|customers?|consumers?)(?![\\p{L}\\p{N}_])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<Path> READ = List.of(
            Path.of("src/main/resources/templates"),
            Path.of("src/main/resources/messages"),
            Path.of("src/main/frontend/src"),
            Path.of("forms"),
            Path.of("processes"),
            Path.of("decisions"));

    @Test
    void noTextThatPeopleReadCallsAPersonAClient() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : READ) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CLIENT.matcher(Files.readString(file))
                            .results()
                            .forEach(word -> found.add(file + ": " + word.group()));
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void theSearchFindsTheWordWhereverItStands() {
        assertThat(Stream.of("Le client signe.", "nos clients", ">Clientèle<", "\"a client\""))
                .allMatch(text -> CLIENT.matcher(text).find());
        assertThat(CLIENT.matcher("element.clientWidth").find()).isFalse();
    }
}
