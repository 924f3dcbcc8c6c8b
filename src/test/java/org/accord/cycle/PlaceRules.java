package org.accord.cycle;

import org.accord.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place the person has at least, and had; how far a court or the wish to leave it to others goes is with who signs. */
abstract class PlaceRules extends Rules {

    private static final String REACHED = "degree-reached";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    C1 | EMERGENCY | true  | SHARE
                    C2 | ORDINARY  | false | LEAD
                    C4 | ORDINARY  | true  | LEAD
                    C5 | ORDINARY  | true  | BE_CONSULTED
                    C7 | ORDINARY  | true  | DELEGATE
                    C8 | ORDINARY  | true  | SHARE
                    C9 | ORDINARY  | true  |
                    """)
    void whatThePersonWantsAndHasSaysWhichPlaceTheyKeep(
            String rule, String situation, boolean supports, String preference) {
        Company company = admitted(access("situation", situation))
                .writing(
                        "preferences",
                        """
                        {"language":"fr","signingMode":"PORTAL","supportsInPlace":%s%s}"""
                                .formatted(supports, preference == null ? "" : ",\"preference\":\"" + preference + '"'))
                .goesOnTo(supports ? Names.SIGN : "userTask_supports");

        setsOff(company, "coproduction-degree", rule);
    }

    @Test
    void whatIsWrittenSaidAndSignedSaysWhichPlaceTheyHad() {
        Company company = company().goesOnTo("userTask_review");

        setsOff(company, REACHED, "G1", "G2", "G3", "G4");
    }

    @ParameterizedTest
    @CsvSource({"G5,NO", "G6,NO_ANSWER"})
    void whereNothingIsSignedTheySayWhetherItIsRight(String rule, String answer) {
        Company company = company().goesOnTo("userTask_confirmStage");

        company.does("userTask_confirmStage", Answers.IT_IS_RIGHT.replace("YES", answer));

        setsOff(company, REACHED, rule);
        waits(company.a, "userTask_supports");
    }
}
