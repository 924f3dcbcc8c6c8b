package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReviewIntervalTest extends DecisionTableContract {

    ReviewIntervalTest() {
        super(
                "review-interval",
                new InputGrid()
                        .with("personAsked", "true false")
                        .with("priority", "URGENT HIGH MODERATE")
                        .with("relaxationActive", "true false")
                        .with("daysToSafeguardReview", "1 20 44 45 46 90")
                        .with("residential", "true false")
                        .with("planType", "PI PSI PSII")
                        .with("readingsWithoutTrigger", "0 2 3 4"),
                "days");
    }

    @Override
    String domain() {
        return """
                V1      | true  URGENT   true  20 true  PSII 5 | 10
                V1      | true  MODERATE false 45 false PI   0 | 10
                V2      | false URGENT   true  20 true  PSII 5 | 14
                V2      | false URGENT   false 45 false PI   0 | 14
                V3      | false HIGH     true  20 true  PSII 5 | 20
                V3      | false MODERATE true  44 false PI   0 | 44
                V3      | false MODERATE true  45 false PI   0 | 45
                V3      | false MODERATE true  90 false PI   0 | 45
                V4      | false HIGH     false 20 true  PSII 5 | 90
                V4      | false MODERATE false 45 true  PSI  0 | 90
                V5-PSI  | false MODERATE false 45 false PSI  5 | 90
                V5-PSII | false MODERATE false 45 false PSII 5 | 90
                V6      | false MODERATE false 45 false PI   3 | 180
                V7      | false HIGH     false 45 false PI   2 | 90
                V7      | false MODERATE false 20 false PI   0 | 90
                """;
    }

    @Test
    void aRelaxationIsReviewedNoLaterThanItsSafeguardSays() {
        everywhere((point, answer) -> {
            if (answer.rule().equals("V3")) {
                assertThat(answer.number("days")).isLessThanOrEqualTo((Integer) point.get("daysToSafeguardReview"));
            }
        });
    }

    @Test
    void someoneInAResidenceIsNeverLeftMoreThanNinetyDaysWithoutAReview() {
        everywhere((point, answer) -> {
            int cap = point.get("residential").equals(true) ? 90 : 180;
            assertThat(answer.number("days")).as("%s", point).isBetween(1, cap);
        });
    }
}
