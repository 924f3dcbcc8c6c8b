package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriorityTest extends DecisionTableContract {

    PriorityTest() {
        super(
                "priority",
                new InputGrid()
                        .with("safety", "IMMEDIATE SOME NONE")
                        .with("network", "BREAKING STRAINED HOLDING")
                        .with("basicNeedsUnmet", "true false")
                        .with("saysUrgent", "true false")
                        .with("waitDays", "0 179 180 181"),
                "priority",
                "startWithinDays",
                "whileWaiting",
                "contactWithin");
    }

    @Override
    String domain() {
        return """
                P1 | IMMEDIATE BREAKING true  true  400 | URGENT   3   CALL                PT24H
                P1 | IMMEDIATE HOLDING  false false 0   | URGENT   3   CALL                PT24H
                P2 | SOME      BREAKING true  true  400 | URGENT   3   CALL                PT24H
                P2 | NONE      HOLDING  true  false 0   | URGENT   3   CALL                PT24H
                P3 | SOME      BREAKING false true  400 | HIGH     30  CALL_AND_RESPITE    P14D
                P3 | NONE      BREAKING false false 0   | HIGH     30  CALL_AND_RESPITE    P14D
                P4 | SOME      STRAINED false true  400 | HIGH     30  CALL                P14D
                P4 | SOME      HOLDING  false false 0   | HIGH     30  CALL                P14D
                P5 | NONE      STRAINED false true  400 | HIGH     30  CALL                P14D
                P5 | NONE      STRAINED false true  0   | HIGH     30  CALL                P14D
                P6 | NONE      STRAINED false false 180 | HIGH     30  CALL                P14D
                P6 | NONE      HOLDING  false true  180 | HIGH     30  CALL                P14D
                P7 | NONE      HOLDING  false true  179 | MODERATE 365 SECOND_CONVERSATION P5D
                P8 | NONE      HOLDING  false false 179 | MODERATE 365 CALL                P30D
                P8 | NONE      STRAINED false false 0   | MODERATE 365 CALL                P30D
                """;
    }

    @Test
    void saidUrgencyLongerWaitsAndUnmetNeedsNeverMakeSomeoneWaitMore() {
        everywhere((point, answer) -> {
            for (var worse : Map.<String, Object>of(
                            "safety",
                            "IMMEDIATE",
                            "network",
                            "BREAKING",
                            "basicNeedsUnmet",
                            true,
                            "saysUrgent",
                            true,
                            "waitDays",
                            365)
                    .entrySet()) {
                var worsened = new HashMap<>(point);
                worsened.put(worse.getKey(), worse.getValue());
                assertThat(ask(worsened).get(0).number("startWithinDays"))
                        .as("%s then %s", point, worse)
                        .isLessThanOrEqualTo(answer.number("startWithinDays"));
            }
        });
    }
}
