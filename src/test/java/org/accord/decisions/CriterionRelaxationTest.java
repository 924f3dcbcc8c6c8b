package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CriterionRelaxationTest extends DecisionTableContract {

    CriterionRelaxationTest() {
        super(
                "criterion-relaxation",
                new InputGrid()
                        .with("criterionClass", "LEGAL DOCUMENTARY TERRITORIAL ADMINISTRATIVE CLINICAL SAFETY")
                        .with("gap", "SMALL LARGE")
                        .with(
                                "ground",
                                "ASPIRATION CONTINUITY CAREGIVER_STRAIN PREVENTION KNOWLEDGE ACCESSIBILITY"
                                        + " CULTURAL_SAFETY NONE")
                        .with("hasPersonStatement", "true false"),
                "result",
                "days",
                "safeguard",
                "coSign");
    }

    @Override
    String domain() {
        return """
                A1             | LEGAL          SMALL NONE             false | NOT_RELAXABLE     0   EXPLAIN_REFER     NONE
                A1             | LEGAL          LARGE CONTINUITY       true  | NOT_RELAXABLE     0   EXPLAIN_REFER     NONE
                A2             | DOCUMENTARY    SMALL NONE             false | NEED_PERSON_WORDS 0   NONE              NONE
                A2             | ADMINISTRATIVE SMALL CAREGIVER_STRAIN false | NEED_PERSON_WORDS 0   NONE              NONE
                A2             | SAFETY         LARGE PREVENTION       false | NEED_PERSON_WORDS 0   NONE              NONE
                A3             | DOCUMENTARY    SMALL NONE             true  | NOT_RELAXABLE     0   EXPLAIN_APPEAL    NONE
                A3             | SAFETY         LARGE NONE             true  | NOT_RELAXABLE     0   EXPLAIN_APPEAL    NONE
                A4             | DOCUMENTARY    LARGE ACCESSIBILITY    true  | RELAX             60  HELP_OBTAIN       PERSON,LEAD_PRACTITIONER
                A5             | TERRITORIAL    LARGE CONTINUITY       true  | RELAX             180 NAME_LIAISON      PERSON,LEAD_PRACTITIONER,LIAISON_AGENT
                A6             | ADMINISTRATIVE SMALL CAREGIVER_STRAIN true  | RELAX             180 REVIEW_AT_90      PERSON,LEAD_PRACTITIONER
                A6             | ADMINISTRATIVE SMALL CONTINUITY       true  | RELAX             180 REVIEW_AT_90      PERSON,LEAD_PRACTITIONER
                A7             | ADMINISTRATIVE LARGE ASPIRATION       true  | RELAX             90  REVIEW_AT_45      PERSON,LEAD_PRACTITIONER,PROGRAM_MANAGER
                A8-KNOWLEDGE        | CLINICAL  SMALL KNOWLEDGE        true  | RELAX             90  SUPERVISION       PERSON,LEAD_PRACTITIONER,SUPERVISOR
                A8-CAREGIVER_STRAIN | CLINICAL  SMALL CAREGIVER_STRAIN true  | RELAX             90  SUPERVISION       PERSON,LEAD_PRACTITIONER,SUPERVISOR
                A8-PREVENTION       | CLINICAL  SMALL PREVENTION       true  | RELAX             90  SUPERVISION       PERSON,LEAD_PRACTITIONER,SUPERVISOR
                A9             | SAFETY         LARGE KNOWLEDGE        true  | COMMITTEE         0   SAFETY_PLAN_FIRST PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE
                A10            | SAFETY         SMALL KNOWLEDGE        true  | COMMITTEE         0   INTERIM_SUPPORT   PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE
                A10            | CLINICAL       LARGE KNOWLEDGE        true  | COMMITTEE         0   INTERIM_SUPPORT   PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE
                A10            | CLINICAL       SMALL CULTURAL_SAFETY  true  | COMMITTEE         0   INTERIM_SUPPORT   PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE
                A10            | TERRITORIAL    SMALL PREVENTION       true  | COMMITTEE         0   INTERIM_SUPPORT   PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE
                A10            | CLINICAL       LARGE CAREGIVER_STRAIN true  | COMMITTEE         0   INTERIM_SUPPORT   PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE
                A10            | CLINICAL       LARGE PREVENTION       true  | COMMITTEE         0   INTERIM_SUPPORT   PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE
                A10            | SAFETY         SMALL CAREGIVER_STRAIN true  | COMMITTEE         0   INTERIM_SUPPORT   PERSON,LEAD_PRACTITIONER,PEER_COMMITTEE
                """;
    }

    @Test
    void aLegalCriterionIsNeverRelaxed() {
        everywhere((point, answer) -> {
            if (point.get("criterionClass").equals("LEGAL")) {
                assertThat(answer.text("result")).isEqualTo("NOT_RELAXABLE");
            }
        });
    }

    @Test
    void nothingIsRelaxedNorSentToACommitteeWithoutThePersonsWords() {
        everywhere((point, answer) -> {
            if (point.get("hasPersonStatement").equals(false)) {
                assertThat(answer.text("result")).isNotIn("RELAX", "COMMITTEE");
            }
        });
    }

    @Test
    void aRelaxationAlwaysEndsAndIsAlwaysSignedByThePersonAndThePractitioner() {
        everywhere((point, answer) -> {
            boolean relaxed = answer.text("result").equals("RELAX");
            boolean toSign = relaxed || answer.text("result").equals("COMMITTEE");
            assertThat(answer.number("days") > 0).as("%s", point).isEqualTo(relaxed);
            assertThat(answer.text("coSign").startsWith("PERSON,LEAD_PRACTITIONER"))
                    .as("%s", point)
                    .isEqualTo(toSign);
        });
    }
}
