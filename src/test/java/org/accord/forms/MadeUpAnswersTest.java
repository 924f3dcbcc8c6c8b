package org.accord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.forms.MadeUpAnswers.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class MadeUpAnswersTest {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    /** All of it, or which words it is about: people only read that. */
    private static final Set<String> WRITTEN_BY_ACCORD =
            Set.of("rule-change.form", "indicator-set.form", "explain-back.form");

    static List<Path> forms() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            return forms.filter(form ->
                            !WRITTEN_BY_ACCORD.contains(form.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsMadeUpIsAcceptedByTheFormItself(Path file) throws IOException {
        // Whom one can choose is known on a case file only
        FormSchema schema = FormSchema.parse(Files.readString(file)).withOptions(source -> Map.of("a", "A", "b", "B"));
        for (int time = 1; time <= 3; time++) {
            JsonNode content = madeUp(schema, Map.of(), time).content();
            assertThat(FormCheck.check(schema, content, NOTHING).errors()).isEmpty();
        }
    }

    @Test
    void whatIsChosenStandsAndShowsWhatItOpens() {
        FormSchema schema = FormSchema.parse(
                """
                {"id":"made","type":"default","schemaVersion":18,"components":[
                  {"type":"radio","id":"a","key":"choice","label":"Choix","values":[{"label":"Un","value":"ONE"},{"label":"Deux","value":"TWO"}],"validate":{"required":true}},
                  {"type":"number","id":"b","key":"days","label":"Jours","conditional":{"hide":"=choice != \\"TWO\\""},"validate":{"required":true,"min":3}},
                  {"type":"textfield","id":"c","key":"words","label":"Mots","validate":{"minLength":30,"required":true}}]}
                """);

        assertThat(madeUp(schema, Map.of(), 1).content().path("choice").asString())
                .isEqualTo("ONE");
        assertThat(madeUp(schema, Map.of(), 1).content().has("days")).isFalse();
        assertThat(madeUp(schema, Map.of(), 2).content().path("choice").asString())
                .isEqualTo("TWO");

        Filled chosen = madeUp(schema, Map.of("choice", "TWO"), 1);
        assertThat(chosen.content().path("days").asInt()).isEqualTo(3);
        assertThat(chosen.choices()).extracting(MadeUpChoice::path).containsExactly("choice", "days", "words");
        assertThat(FormCheck.check(schema, chosen.content(), NOTHING).errors()).isEmpty();

        JsonNode wrong = madeUp(schema, Map.of("choice", "THREE"), 1).content();
        assertThat(FormCheck.check(schema, wrong, NOTHING).errors()).isNotEmpty();
    }

    private static Filled madeUp(FormSchema schema, Map<String, String> chosen, int time) {
        return MadeUpAnswers.of(schema.json(), NOTHING, chosen, time, Locale.FRENCH, LocalDate.of(2026, 3, 2));
    }
}
