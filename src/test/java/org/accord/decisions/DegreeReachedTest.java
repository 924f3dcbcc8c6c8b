package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DegreeReachedTest extends DecisionTableContract {

    DegreeReachedTest() {
        super(
                "degree-reached",
                new InputGrid()
                        .with("signOff", "true false")
                        .with("wordsKept", "true false")
                        .with("signed", "true false")
                        .with("confirmed", "true false")
                        .with("personLed", "true false"),
                "degree");
    }

    @Override
    String domain() {
        return """
                G1 | true  true  true  false true  | 3
                G1 | true  false true  true  true  | 3
                G2 | false true  false true  true  | 3
                G3 | true  false true  false false | 2
                G4 | false true  false true  false | 2
                G5 | true  true  false true  true  | 1
                G5 | false true  false false true  | 1
                G6 | true  false false true  true  | 0
                G6 | false false false true  true  | 0
                G6 | false false false false false | 0
                """;
    }

    @Test
    void nothingIsSharedThatThePersonNeitherSignedNorConfirmed() {
        everywhere((point, answer) -> {
            boolean signed = point.get("signed").equals(true);
            boolean confirmed =
                    point.get("signOff").equals(false) && point.get("confirmed").equals(true);
            if (!signed && !confirmed) {
                assertThat(answer.number("degree")).as("%s", point).isLessThan(2);
            }
        });
    }

    @Test
    void theDegreeIsOneOfTheFour() {
        everywhere((point, answer) -> assertThat(answer.number("degree")).isBetween(0, 3));
    }
}
