package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartnerReferralTest extends DecisionTableContract {

    PartnerReferralTest() {
        super(
                "partner-referral",
                new InputGrid()
                        .with("consent", "true false")
                        .with("urgent", "true false")
                        .with("school", "true false")
                        .with("severalOrganisations", "true false")
                        .with("prefersUserLed", "true false")
                        .with("coveredAndPrefersToStay", "true false")
                        .with("partnerWaitDays", "0 60 61 400"),
                "route",
                "followUpDays");
    }

    @Override
    String domain() {
        return """
                F1 | false true  true  true  true  true  400 | INFORMATION_ONLY  14
                F1 | false false false false false false 0   | INFORMATION_ONLY  14
                F2 | true  true  true  true  true  true  400 | SAME_DAY_HANDOVER 1
                F3 | true  false true  true  true  true  400 | JOINT_PLAN_PSII   30
                F4 | true  false false true  true  true  400 | JOINT_PLAN_PSI    30
                F5 | true  false false false true  true  400 | WARM_HANDOVER     14
                F6 | true  false false false false true  400 | NO_REFERRAL       14
                F7 | true  false false false false false 61  | REFER_KEEP_OPEN   30
                F8 | true  false false false false false 60  | WARM_HANDOVER     14
                F8 | true  false false false false false 0   | WARM_HANDOVER     14
                """;
    }

    @Test
    void withoutConsentNothingButAnAddressIsGiven() {
        everywhere((point, answer) -> {
            boolean told = !answer.text("route").equals("INFORMATION_ONLY");
            assertThat(told).as("%s", point).isEqualTo(point.get("consent").equals(true));
        });
    }

    @Test
    void aPartnerLedByPeersIsNoLowerTier() {
        everywhere((point, answer) -> {
            if (answer.rule().equals("F5")) {
                assertThat(answer.text("route")).isEqualTo("WARM_HANDOVER");
                assertThat(answer.number("followUpDays")).isEqualTo(14);
            }
        });
    }
}
