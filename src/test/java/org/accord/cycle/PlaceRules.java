package org.accord.cycle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place the person has at least; how far a court or the wish to leave it to others goes is with who signs. */
abstract class PlaceRules extends Rules {

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
                .goesOnTo(Names.SIGN);

        setsOff(company, "coproduction-degree", rule);
    }
}
