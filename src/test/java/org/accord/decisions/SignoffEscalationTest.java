package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignoffEscalationTest extends DecisionTableContract {

    SignoffEscalationTest() {
        super(
                "signoff-escalation",
                new InputGrid()
                        .with("reason", "REFUSED CHANGES_REQUESTED NO_RESPONSE ACCESS_BARRIER MANDATE_ENDED")
                        .with(
                                "slot",
                                "PERSON CAREGIVER LEAD_PRACTITIONER REPRESENTATIVE PARTNER_ORG LIAISON_AGENT SUPERVISOR"
                                        + " PEER_COMMITTEE PROGRAM_MANAGER EXPERT_BY_EXPERIENCE EVALUATOR")
                        .with(
                                "subject",
                                "ACCESS_RELAXATION SHARED_PORTRAIT OUTCOME_SET PLAN AMENDMENT REVIEW REFERRAL CLOSURE"
                                        + " INDICATOR_SET RULE_CHANGE")
                        .with("refusalsOfThisSubject", "0 1 2 3")
                        .with("daysSilent", "0 4 5 13 14 44 45"),
                "action",
                "to",
                "dueDays");
    }

    @Override
    String domain() {
        return """
                E0-INDICATOR_SET | REFUSED     EXPERT_BY_EXPERIENCE INDICATOR_SET   1 0  | BACK_TO_DRAFT             PROGRAM_MANAGER                10
                E0-RULE_CHANGE | REFUSED       EXPERT_BY_EXPERIENCE RULE_CHANGE     2 0  | BACK_TO_DRAFT             PROGRAM_MANAGER                10
                E1   | ACCESS_BARRIER    PERSON               PLAN              2 60 | OFFER_OTHER_MODE          LEAD_PRACTITIONER,LIAISON_AGENT 3
                E2   | MANDATE_ENDED     REPRESENTATIVE       PLAN              0 60 | VOID_SLOT_RECHECK         SUPERVISOR                     2
                E3   | CHANGES_REQUESTED CAREGIVER            PLAN              0 0  | BACK_TO_AUTHORING         LEAD_PRACTITIONER              7
                E3   | CHANGES_REQUESTED EXPERT_BY_EXPERIENCE RULE_CHANGE       0 0  | BACK_TO_AUTHORING         LEAD_PRACTITIONER              7
                E4-P | REFUSED           PERSON               PLAN              1 60 | DIVERGENCE_CONVERSATION   SUPERVISOR                     7
                E4-R | REFUSED           REPRESENTATIVE       CLOSURE           1 0  | DIVERGENCE_CONVERSATION   SUPERVISOR                     7
                E5-P | REFUSED           PERSON               PLAN              2 0  | PEER_COMMITTEE            PEER_COMMITTEE                 10
                E5-R | REFUSED           REPRESENTATIVE       PLAN              3 0  | PEER_COMMITTEE            PEER_COMMITTEE                 10
                E5-R | REFUSED           REPRESENTATIVE       PLAN              2 0  | PEER_COMMITTEE            PEER_COMMITTEE                 10
                E6   | REFUSED           CAREGIVER            PLAN              1 0  | REDISTRIBUTE_TASKS        LEAD_PRACTITIONER              5
                E6   | REFUSED           CAREGIVER            AMENDMENT         2 0  | REDISTRIBUTE_TASKS        LEAD_PRACTITIONER              5
                E7   | REFUSED           LEAD_PRACTITIONER    PLAN              1 0  | WRITTEN_REASONS_TO_PERSON PEER_COMMITTEE                 5
                E7   | REFUSED           PARTNER_ORG          REFERRAL          2 60 | WRITTEN_REASONS_TO_PERSON PEER_COMMITTEE                 5
                E8-P | NO_RESPONSE       PERSON               PLAN              0 45 | PAUSE_CYCLE               LIAISON_AGENT                  30
                E8-R | NO_RESPONSE       REPRESENTATIVE       REVIEW            0 99 | PAUSE_CYCLE               LIAISON_AGENT                  30
                E8-R | NO_RESPONSE       REPRESENTATIVE       PLAN              0 45 | PAUSE_CYCLE               LIAISON_AGENT                  30
                E8-G | NO_RESPONSE       CAREGIVER            PLAN              0 45 | PAUSE_CYCLE               LIAISON_AGENT                  30
                E9-P | NO_RESPONSE       PERSON               PLAN              0 44 | ASK_ANOTHER_WAY           LIAISON_AGENT                  7
                E9-P | NO_RESPONSE       PERSON               PLAN              0 14 | ASK_ANOTHER_WAY           LIAISON_AGENT                  7
                E9-R | NO_RESPONSE       REPRESENTATIVE       PLAN              0 14 | ASK_ANOTHER_WAY           LIAISON_AGENT                  7
                E9-R | NO_RESPONSE       REPRESENTATIVE       PLAN              0 44 | ASK_ANOTHER_WAY           LIAISON_AGENT                  7
                E9-G | NO_RESPONSE       CAREGIVER            AMENDMENT         0 14 | ASK_ANOTHER_WAY           LIAISON_AGENT                  7
                E9-G | NO_RESPONSE       CAREGIVER            AMENDMENT         0 44 | ASK_ANOTHER_WAY           LIAISON_AGENT                  7
                E10  | NO_RESPONSE       SUPERVISOR           CLOSURE           0 5  | REASSIGN_SLOT             SUPERVISOR                     2
                E10  | NO_RESPONSE       PARTNER_ORG          PLAN              0 60 | REASSIGN_SLOT             SUPERVISOR                     2
                E11  | NO_RESPONSE       PERSON               PLAN              1 13 | WAIT_REMIND               NONE                           3
                E11  | NO_RESPONSE       LEAD_PRACTITIONER    PLAN              0 4  | WAIT_REMIND               NONE                           3
                E11  | MANDATE_ENDED     PERSON               PLAN              0 0  | WAIT_REMIND               NONE                           3
                E11  | NO_RESPONSE       REPRESENTATIVE       PLAN              1 13 | WAIT_REMIND               NONE                           3
                E11  | NO_RESPONSE       CAREGIVER            PLAN              0 13 | WAIT_REMIND               NONE                           3
                E11  | MANDATE_ENDED     PERSON               PLAN              0 60 | WAIT_REMIND               NONE                           3
                E11  | MANDATE_ENDED     CAREGIVER            PLAN              0 60 | WAIT_REMIND               NONE                           3
                E11  | MANDATE_ENDED     SUPERVISOR           PLAN              0 60 | WAIT_REMIND               NONE                           3
                """;
    }

    @Test
    void silenceIsNeverTakenForARefusalNorForAnAgreement() {
        everywhere((point, answer) -> {
            if (point.get("reason").equals("NO_RESPONSE")) {
                assertThat(answer.text("action"))
                        .isIn("PAUSE_CYCLE", "ASK_ANOTHER_WAY", "REASSIGN_SLOT", "WAIT_REMIND");
            }
        });
    }

    @Test
    void thePersonsRefusalNeverGoesBackToTheirOwnPractitioner() {
        everywhere((point, answer) -> {
            if (point.get("reason").equals("REFUSED") && point.get("slot").equals("PERSON")) {
                assertThat(answer.text("action")).isNotIn("WAIT_REMIND", "REASSIGN_SLOT");
                assertThat(answer.text("to")).doesNotContain("LEAD_PRACTITIONER");
            }
        });
    }

    @Test
    void nobodyEverSignsInThePlaceOfThePersonTheirCarerOrRepresentative() {
        everywhere((point, answer) -> {
            if (answer.text("action").equals("REASSIGN_SLOT")) {
                assertThat(point.get("slot")).isNotIn("PERSON", "CAREGIVER", "REPRESENTATIVE");
            }
        });
    }
}
