package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DegreeReachedTest extends DecisionTableContract {

    DegreeReachedTest() {
        super(
                "degree-reached",
                new InputGrid()
                        .with("ownWordsKept", "true false")
                        .with("writtenTogether", "true false")
                        .with("signedTogether", "true false")
                        .with("personLed", "true false")
                        .with("recordConfirmed", "true false")
                        .with("signOffStage", "true false"),
                "degree");
    }

    @Override
    String domain() {
        return """
                G1 | true  true  true  true  false true  | 3
                G1 | false false true  true  false true  | 3
                G2 | true  false false true  true  false | 3
                G3 | true  true  true  false false true  | 2
                G4 | true  false false false true  false | 2
                G5 | true  true  false true  true  true  | 1
                G5 | true  false true  false false true  | 1
                G5 | true  false false true  false false | 1
                G6 | false true  false true  true  true  | 0
                G6 | false false false false false false | 0
                """;
    }

    @Test
    void nothingIsSharedThatThePersonNeitherSignedNorConfirmed() {
        everywhere((point, answer) -> {
            boolean signOff = point.get("signOffStage").equals(true);
            boolean theirs =
                    point.get(signOff ? "signedTogether" : "recordConfirmed").equals(true);
            if (!theirs) {
                assertThat(answer.number("degree")).as("%s", point).isLessThan(2);
            }
        });
    }

    @Test
    void theDegreeIsOneOfTheFour() {
        everywhere((point, answer) -> assertThat(answer.number("degree")).isBetween(0, 3));
    }
}
