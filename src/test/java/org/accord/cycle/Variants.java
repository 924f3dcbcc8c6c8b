package org.accord.cycle;

import java.util.Map;
import org.accord.Answers;

/** What steers a case without being a variable: a building block reads it in the words that people wrote. */
final class Variants {

    private static final Map<String, Map<String, String>> BY_FORM = Map.of(
            "access",
            Map.of(
                    "all met", Answers.ACCESS_ALL_MET,
                    "a document is missing", unmet("DOCUMENTARY", "SMALL", "ACCESSIBILITY"),
                    "the law says no", unmet("LEGAL", "SMALL", "ASPIRATION"),
                    "unsafe", unmet("SAFETY", "LARGE", "ASPIRATION")),
            "plan",
            Map.of(
                    "for the carer too",
                    Answers.plan(
                            """
                            {"what":"Veille","who":"CAREGIVER","name":"Tania T.","agreement":"AGREED"}"""),
                    "for the partner too",
                    Answers.plan(
                            """
                            {"what":"Veille","who":"PARTNER_ORG","name":"Nuit calme","agreement":"AGREED"}""")),
            "stage-confirmation",
            Map.of(
                    "it is right",
                    Answers.IT_IS_RIGHT,
                    "it is not right",
                    """
                            {"confirmed":"NO"}"""),
            "supports",
            Map.of(
                    "in place",
                    """
                    {"missing":"Du temps.","done":"Une visite.","supportsInPlace":true}""",
                    "still missing",
                    """
                    {"missing":"Du temps.","done":"Une demande."}"""));

    private Variants() {}

    static Map<String, String> of(String form) {
        return BY_FORM.getOrDefault(form, Map.of());
    }

    private static String unmet(String criterionClass, String gap, String ground) {
        return Answers.access(Answers.unmet("Un critère", criterionClass, gap, ground));
    }
}
