package org.accord.cycle;

import static org.accord.Answers.unmet;

import org.accord.Answers;
import org.accord.casefile.ReviewRequests;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** When people take stock of a plan that begins. */
abstract class ReviewDayRules extends Rules {

    private static final String TABLE = "review-interval";

    @Autowired
    ReviewRequests requests;

    @Test
    void soonWhereThePersonAskedForItWhileThePlanWasWritten() {
        Company company = company().goesOnTo("userTask_plan");
        Actor.as("test", () -> requests.request(company.a.id, company.a.person));

        company.goesOnTo("userTask_delivery");

        setsOff(company, TABLE, "V1");
        engine.timePasses(company.a.id, 11);
        waits(company.a.confirms(), "userTask_reading");
        company.writing("review", Answers.review("CONTINUE")).goesOnTo("userTask_delivery");
        setsOff(company, TABLE, "V7");
    }

    @ParameterizedTest
    @CsvSource({"V2,safety,IMMEDIATE", "V4,residential,true", "V7,safety,NONE"})
    void byTheirSituation(String rule, String field, String value) {
        setsOff(admitted(access(field, value)).goesOnTo("userTask_delivery"), TABLE, rule);
    }

    @Test
    void beforeARelaxationEnds() {
        Company company = admitted(Answers.access(unmet("Un papier", "DOCUMENTARY", "SMALL", "ASPIRATION")))
                .writing("person-words", Answers.myWords("Je l'ai perdu."))
                .goesOnTo("userTask_delivery");

        setsOff(company, TABLE, "V3");
    }

    @ParameterizedTest
    @CsvSource({"V5-PSI,PSI", "V5-PSII,PSII"})
    void togetherWithWhoeverElseHelps(String rule, String planType) {
        Company company = company()
                .writing("plan", Answers.PLAN.replace("\"PI\"", '"' + planType + '"'))
                .goesOnTo("userTask_delivery");

        setsOff(company, TABLE, rule);
    }

    @Test
    void lessOftenWhereThreeReadingsSetNothingOff() {
        Company company = company().writing("review", Answers.review("CONTINUE"));
        for (int reading = 1; reading <= 3; reading++) {
            company.goesOnTo("userTask_reading").goesOnTo("userTask_delivery");
        }

        setsOff(company, TABLE, "V6");
    }
}
