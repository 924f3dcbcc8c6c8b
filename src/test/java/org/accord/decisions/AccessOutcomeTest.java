package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessOutcomeTest extends DecisionTableContract {

    AccessOutcomeTest() {
        super(
                "access-outcome",
                new InputGrid()
                        .with("needWords", "0 1 3")
                        .with("notRelaxable", "0 1 3")
                        .with("committee", "0 1 3")
                        .with("relax", "0 1 3")
                        .with("betterFitElsewhere", "true false"),
                "outcome");
    }

    @Override
    String domain() {
        return """
                B1 | 1 1 1 1 true  | RETURN_TO_PERSON
                B1 | 2 0 0 0 false | RETURN_TO_PERSON
                B2 | 0 1 1 1 true  | REFER_WITH_LIAISON
                B3 | 0 1 1 1 false | NOT_ADMITTED
                B4 | 0 0 1 1 true  | COMMITTEE
                B4 | 0 0 2 0 false | COMMITTEE
                B5 | 0 0 0 1 true  | ADMIT_WITH_RELAXATION
                B6 | 0 0 0 0 true  | ADMIT
                B6 | 0 0 0 0 false | ADMIT
                """;
    }

    @Test
    void nobodyIsTurnedAwayBeforeTheirWordsAreHeard() {
        everywhere((point, answer) -> {
            if (!point.get("needWords").equals(0)) {
                assertThat(answer.text("outcome")).isEqualTo("RETURN_TO_PERSON");
            }
        });
    }

    @Test
    void nobodyIsAdmittedWhileACriterionIsOpen() {
        everywhere((point, answer) -> {
            if (answer.text("outcome").equals("ADMIT")) {
                assertThat(point)
                        .containsEntry("needWords", 0)
                        .containsEntry("notRelaxable", 0)
                        .containsEntry("committee", 0)
                        .containsEntry("relax", 0);
            }
        });
    }
}
