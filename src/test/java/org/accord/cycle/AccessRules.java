package org.accord.cycle;

import static org.accord.Answers.unmet;

import org.accord.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is admitted, with which criterion relaxed, and how soon they are helped. */
abstract class AccessRules extends Rules {

    private static final String RELAXATION = "criterion-relaxation";
    private static final String OUTCOME = "access-outcome";
    private static final String LAW = unmet("Avoir 18 ans", "LEGAL", "LARGE", "ASPIRATION");
    private static final String PAPER = unmet("Un papier", "DOCUMENTARY", "SMALL", "ASPIRATION");
    private static final String UNSAFE = unmet("Ne pas vivre seul·e", "SAFETY", "LARGE", "ASPIRATION");

    @Test
    void eachCriterionIsLookedAtBeforeAndAfterThePersonHasSpoken() {
        Company company = company().goesOnTo("userTask_access");

        company.does(
                "userTask_access",
                Answers.access(
                        LAW,
                        PAPER,
                        UNSAFE,
                        unmet("Habiter ici", "TERRITORIAL", "SMALL", "CONTINUITY"),
                        unmet("Habiter tout près", "TERRITORIAL", "LARGE", "PREVENTION"),
                        unmet("Trois heures d'aide", "ADMINISTRATIVE", "SMALL", "ASPIRATION"),
                        unmet("Dix heures d'aide", "ADMINISTRATIVE", "LARGE", "ASPIRATION"),
                        unmet("Vingt heures d'aide", "ADMINISTRATIVE", "LARGE", "NONE"),
                        unmet("Un diagnostic", "CLINICAL", "SMALL", "KNOWLEDGE"),
                        unmet("Un autre", "CLINICAL", "SMALL", "CAREGIVER_STRAIN"),
                        unmet("Un troisième", "CLINICAL", "SMALL", "PREVENTION")));
        setsOff(company, RELAXATION, "A1", "A2");
        setsOff(company, OUTCOME, "B1");
        company.does("userTask_personWords", Answers.myWords("Je veux vivre chez moi."));

        setsOff(company, RELAXATION, "A3", "A4", "A5", "A6", "A7", "A9", "A10");
        setsOff(company, RELAXATION, "A8-KNOWLEDGE", "A8-CAREGIVER_STRAIN", "A8-PREVENTION");
        setsOff(company, OUTCOME, "B3");
        waits(company.a, "userTask_notAdmitted");
    }

    @Test
    void whomTheLawKeepsOutIsAccompaniedToWhereTheyFitBetter() {
        Company company = examined(access("betterFitElsewhere", "true,\"betterFitWhere\":\"Le Relais\"")
                .replaceAll("(?s)\"criteria\":\\[.*?]", "\"criteria\":[" + LAW + "]"));

        setsOff(company, OUTCOME, "B2");
        waits(company.a, "userTask_referral");
    }

    @Test
    void whatNoRuleAnswersGoesToTheCommittee() {
        Company company = examined(Answers.access(UNSAFE));
        company.does("userTask_personWords", Answers.myWords("Je veux vivre chez moi."));

        setsOff(company, OUTCOME, "B4");
        waits(company.a, "userTask_accessCommittee");
    }

    @Test
    void whoMeetsAllButWhatIsRelaxedIsAdmittedWithIt() {
        Company company = examined(Answers.access(PAPER));
        company.does("userTask_personWords", Answers.myWords("Je l'ai perdu."));

        setsOff(company, OUTCOME, "B5");
        isSigning(company.a, "access-relaxation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P1 | safety | IMMEDIATE
                    P2 | basicNeedsUnmet | true
                    P3 | network | BREAKING
                    P4 | safety | SOME
                    P5 | network | STRAINED", "saysUrgent":true, "x":"
                    P7 | saysUrgent | true
                    P8 | residential | false
                    """)
    void whoIsAdmittedIsHelpedAsSoonAsTheirSituationAsks(String rule, String field, String value) {
        Company company = examined(access(field, value).replace(", \"x\":\"\"", ""));

        setsOff(company, "priority", rule);
        setsOff(company, OUTCOME, "B6");
        waits(company.a.confirms(), "userTask_story");
    }

    @Test
    void whoHasWaitedForHalfAYearWaitsLessFromThenOn() {
        Company company = company().goesOnTo("userTask_access");
        engine.timePasses(company.a.id, 180);

        company.does("userTask_access", Answers.ACCESS_ALL_MET);

        setsOff(company, "priority", "P6");
    }

    private Company examined(String access) {
        return company().goesOnTo("userTask_access").does("userTask_access", access);
    }
}
