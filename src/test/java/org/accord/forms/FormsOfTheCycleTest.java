package org.accord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsOfTheCycleTest {

    private static final Path FORMS = Path.of("forms");

    static Stream<String> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.map(file -> file.getFileName().toString().replace(".form", "")).toList().stream();
        }
    }

    static FormSchema form(String id) {
        try {
            return FormSchema.parse(Files.readString(FORMS.resolve(id + ".form")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormKeepsToTheContractAndBearsTheNameOfItsFile(String id) {
        assertThat(form(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormSpeaksBothLanguages(String id) {
        assertThat(form(id).untranslated()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldHasALabelAndNoFormSaysClient(String id) {
        FormSchema form = form(id);
        form.fields().forEach(field -> assertThat(field.label(java.util.Locale.FRENCH))
                .isNotBlank());
        assertThat(form.json().toLowerCase()).doesNotContain("client").doesNotContain("usager");
    }

    @Test
    void theFieldsThatSteerTheCycleAreThereAndMustBeAnswered() {
        Map<String, List<String>> steering = Map.ofEntries(
                Map.entry("preferences", List.of("language", "signingMode")),
                Map.entry("service-consent", List.of("decision")),
                Map.entry("access", List.of("safety", "network", "situation")),
                Map.entry("person-words", List.of("choice")),
                Map.entry("access-committee", List.of("decision")),
                Map.entry("relaxation-choice", List.of("choice")),
                Map.entry("plan", List.of("planType")),
                Map.entry("review", List.of("decision")),
                Map.entry("closure", List.of("proposedBy")),
                Map.entry("sign", List.of("decision")),
                Map.entry("way-forward", List.of("choice")));
        steering.forEach((id, keys) -> keys.forEach(key -> {
            assertThat(form(id).routingFields()).contains(key);
            assertThat(form(id).fields()
                            .filter(field -> field.key().equals(key))
                            .allMatch(Component::required))
                    .as(id + "." + key)
                    .isTrue();
        }));
        assertThat(form("access").routingFields()).contains("basicNeedsUnmet", "saysUrgent", "betterFitElsewhere");
    }

    @Test
    void whatAFormQuotesIsAFieldOfTheFormThatItQuotes() throws IOException {
        forms().forEach(id -> form(id).properties("prefill").forEach((key, source) -> {
            String[] quoted = source.split("\\.");
            assertThat(form(quoted[0]).fields().map(Component::key)).contains(quoted[1]);
        }));
    }

    @Test
    void theReadingAsksEveryIndicatorAndLetsNobodyBeMadeToAnswer() {
        FormSchema reading = form("reading");
        assertThat(reading.properties("indicator")).hasSize(19).allSatisfy((key, code) -> assertThat(key)
                .isEqualTo(code.toLowerCase()));
        reading.fields()
                .filter(field -> field.property("indicator").isPresent())
                .forEach(item -> {
                    assertThat(item.required()).isFalse();
                    assertThat(item.options(java.util.Locale.FRENCH)).containsKey("NO_ANSWER");
                });
    }
}
