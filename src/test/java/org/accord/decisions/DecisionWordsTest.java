package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.decisions.DecisionWords.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@AccordTest
class DecisionWordsTest {

    @Autowired
    DecisionWords words;

    @Autowired
    Decisions decisions;

    @Autowired
    Cases cases;

    static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("decisions"))) {
            return files.map(file -> file.getFileName().toString().replace(".dmn", ""))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCodeOfATableIsReadAsWordsInBothLanguages(String table) {
        for (Map.Entry<String, Set<String>> column :
                DecisionTableFile.named(table).codesByColumn().entrySet()) {
            for (String code : column.getValue()) {
                for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    assertThat(words.value(column.getKey(), code, language))
                            .as("%s of %s in %s", code, column.getKey(), language)
                            .isNotBlank()
                            .doesNotContainPattern("[A-Z]{3}|_");
                }
            }
        }
    }

    @Test
    void whatWasLookedAtAndAnsweredIsSaidInTheWordsOfTheTablesColumns() {
        Cases.Case file = cases.open();
        file.does(file.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(file.person, "userTask_preferences", Answers.PREFERENCES)
                .does(file.person, "userTask_serviceConsent", Answers.CONSENT)
                .does(file.practitioner, "userTask_access", Answers.ACCESS_ALL_MET);
        DecisionRecord priority = decisions.of(file.id).stream()
                .filter(each -> each.decision().equals("priority"))
                .findFirst()
                .orElseThrow();

        assertThat(words.inputs(priority, Locale.FRENCH))
                .contains(new Said("Danger", "Non"), new Said("La personne dit que c’est urgent", "Non"));
        assertThat(words.inputs(priority, Locale.FRENCH))
                .extracting(Said::what)
                .as("as the table's columns stand")
                .startsWith("Danger", "Entourage", "Un besoin de base manque");
        assertThat(words.inputs(priority, Locale.ENGLISH)).contains(new Said("The person says it is urgent", "No"));
        assertThat(words.answers(priority, Locale.ENGLISH)).singleElement().satisfies(row -> assertThat(row)
                .extracting(Said::what)
                .containsExactly("Priority", "Start within, in days", "While waiting", "Time to the next contact"));
    }

    @Test
    void listsLengthsAndWhatHasNoWordsAreStillRead() {
        assertThat(words.value("coSign", "PERSON,LEAD_PRACTITIONER", Locale.ENGLISH))
                .isEqualTo("Person using services, Lead practitioner");
        assertThat(words.value("contactWithin", "P14D", Locale.FRENCH)).isEqualTo("14 jours");
        assertThat(words.value("contactWithin", "PT24H", Locale.ENGLISH)).isEqualTo("24 hours");
        assertThat(words.value("drawn", "BY_A_MANAGER", Locale.FRENCH)).isEqualTo("BY_A_MANAGER");
        assertThat(words.value("days", 45, Locale.FRENCH)).isEqualTo("45");
    }
}
