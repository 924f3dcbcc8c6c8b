package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoproductionDegreeTest extends DecisionTableContract {

    CoproductionDegreeTest() {
        super(
                "coproduction-degree",
                new InputGrid()
                        .with("situation", "ORDINARY EMERGENCY COURT_ORDERED")
                        .with("supportsInPlace", "true false")
                        // NONE: not asked yet, or asked and not answered.
                        .with("preference", "LEAD SHARE BE_CONSULTED DELEGATE NONE")
                        .with("stage", "S0 S1 S2 S3 S4 S5 S6 S7 S8"),
                "minimum",
                "target",
                "obligation");
    }

    @Override
    String domain() {
        return """
                C1    | EMERGENCY     false LEAD         S4 | 0 1 RESTORE_72H
                C1    | EMERGENCY     true  SHARE        S5 | 0 1 RESTORE_72H
                C2    | ORDINARY      false LEAD         S2 | 2 2 HOLD_PROVIDE_SUPPORTS
                C2    | COURT_ORDERED false DELEGATE     S4 | 2 2 HOLD_PROVIDE_SUPPORTS
                C3-S4 | COURT_ORDERED true  LEAD         S4 | 1 2 NAME_NON_NEGOTIABLE
                C3-S4 | COURT_ORDERED true  DELEGATE     S4 | 1 2 NAME_NON_NEGOTIABLE
                C3-S7 | COURT_ORDERED true  BE_CONSULTED S7 | 1 2 NAME_NON_NEGOTIABLE
                C4    | ORDINARY      true  LEAD         S4 | 2 3 SUPPORT_LEAD
                C4    | COURT_ORDERED true  LEAD         S3 | 2 3 SUPPORT_LEAD
                C5    | ORDINARY      true  BE_CONSULTED S4 | 1 1 REOFFER_NEXT_STAGE
                C6-S3 | ORDINARY      true  DELEGATE     S3 | 1 1 OWN_WORDS_STILL_NEEDED
                C6-S3 | COURT_ORDERED true  DELEGATE     S3 | 1 1 OWN_WORDS_STILL_NEEDED
                C6-S4 | ORDINARY      true  DELEGATE     S4 | 1 1 OWN_WORDS_STILL_NEEDED
                C6-S7 | ORDINARY      true  DELEGATE     S7 | 1 1 OWN_WORDS_STILL_NEEDED
                C7    | ORDINARY      true  DELEGATE     S2 | 0 1 REOFFER_NEXT_STAGE
                C7    | ORDINARY      true  DELEGATE     S8 | 0 1 REOFFER_NEXT_STAGE
                C8    | ORDINARY      true  SHARE        S4 | 2 2 NONE
                C8    | COURT_ORDERED true  SHARE        S2 | 2 2 NONE
                C8    | ORDINARY      true  SHARE        S3 | 2 2 NONE
                C8    | ORDINARY      true  SHARE        S7 | 2 2 NONE
                C9    | ORDINARY      true  NONE         S4 | 2 2 ASK_PREFERENCE
                """;
    }

    @Test
    void goalsPlanAndReviewNeverGoWithoutThePersonsWordsOutsideAnEmergency() {
        everywhere((point, answer) -> {
            boolean emergency = point.get("situation").equals("EMERGENCY");
            if (!emergency && point.get("stage").toString().matches("S[347]")) {
                assertThat(answer.number("minimum")).as("%s", point).isPositive();
            }
        });
    }

    @Test
    void theTargetIsNeverBelowTheMinimum() {
        everywhere((point, answer) -> {
            assertThat(answer.number("minimum")).isBetween(0, 3);
            assertThat(answer.number("target")).isBetween(Math.max(1, answer.number("minimum")), 3);
        });
    }
}
