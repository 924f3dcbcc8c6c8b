package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicatorTriggersTest extends DecisionTableContract {

    IndicatorTriggersTest() {
        super(
                "indicator-triggers",
                new InputGrid()
                        .with("type", "QOL CHANGE PROCESS CAREGIVER_QOL CAREGIVER_PROCESS OBSERVER MISSED SESSION")
                        .with("safetyItem", "true false")
                        .with("value", "-2 -1 0 1 2 4")
                        .with("previousValue", "-2 1 4")
                        .with("run", "1 2 3")
                        .with("importance", "0 2 3")
                        .with("observerValue", "-2 1 4")
                        .with("missedSessions", "0 1 2")
                        .with("lowestElsewhere", "1 4"),
                "action",
                "dueIn",
                "dueUnit");
    }

    @Override
    String domain() {
        return """
                T1  | QOL               true  1  1  1 0 1  0 4 | SAFETY_CONVERSATION     1  BUSINESS_DAYS
                T2  | CHANGE            false -1 -1 1 0 -1 0 4 | ADAPTATION_REVIEW       10 DAYS
                T3  | CHANGE            false 0  0  2 2 0  0 4 | ADAPTATION_REVIEW       21 DAYS
                T4  | QOL               false 1  1  1 3 1  0 4 | ADAPTATION_REVIEW       10 DAYS
                T5  | PROCESS           false 1  1  1 0 1  0 4 | COPRODUCTION_CHECK      7  DAYS
                T6  | PROCESS           false 1  1  2 0 1  0 4 | SUPERVISOR_PEER_SUPPORT 5  DAYS
                T7  | PROCESS           false 2  4  1 0 2  0 4 | COPRODUCTION_CHECK      7  DAYS
                T8  | CAREGIVER_QOL     false 1  1  1 0 1  0 4 | CAREGIVER_REVIEW        14 DAYS
                T8b | CAREGIVER_PROCESS false 0  0  1 0 0  0 4 | CAREGIVER_REVIEW        14 DAYS
                T9  | QOL               false 1  1  1 2 4  0 4 | DIVERGENCE_CONVERSATION 0  NEXT_MEETING
                T9  | OBSERVER          false 4  4  0 0 2  0 4 | DIVERGENCE_CONVERSATION 0  NEXT_MEETING
                T10 | MISSED            false 0  0  0 0 0  2 4 | ASK_ANOTHER_WAY         14 DAYS
                T11 | SESSION           false 1  1  2 0 1  0 4 | CLOSURE_PROPOSAL        30 DAYS
                T12 | SESSION           false 2  2  2 0 2  0 1 | CLOSURE_BLOCKED         0  NONE
                """;
    }

    /** Most answers set off nothing, and nothing is what the table then says. */
    @Override
    @Test
    void everyCombinationOfInputsGetsAnAnswerWithNothingMissing() {
        everywhere((point, answer) -> assertThat(answer.outputs().values())
                .hasSize(5)
                .doesNotContainNull()
                .doesNotContain(""));
        assertThat(points()).anyMatch(point -> ask(point).isEmpty());
    }

    @Test
    void howOneWasTreatedSetsOffNothingThatThePractitionerJudges() {
        everywhere((point, answer) -> {
            if (point.get("type").equals("PROCESS") && !answer.rule().equals("T9")) {
                assertThat(answer.text("action")).isIn("COPRODUCTION_CHECK", "SUPERVISOR_PEER_SUPPORT");
            }
        });
    }
}
