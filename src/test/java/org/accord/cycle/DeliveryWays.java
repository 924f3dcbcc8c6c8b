package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.ReviewRequests;
import org.accord.casefile.StageVisit;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class DeliveryWays extends Ways {

    @Autowired
    ReviewRequests reviewRequests;

    @Test
    void whenTheActionsAreDoneThePersonIsAskedWhatChanged() {
        Cases.Case a = cases.openAt("userTask_delivery");

        a.does(a.practitioner, "userTask_delivery", Answers.DELIVERY);

        waits(a, "userTask_reading");
        assertThat(stage(a)).isEqualTo("reading");
    }

    @Test
    void onTheDayOfTheReviewDeliveryStopsWaiting() {
        Cases.Case a = cases.openAt("userTask_delivery");

        engine.timePasses(a.id, 90);
        waits(a, "userTask_delivery");
        engine.timePasses(a.id, 1);

        waits(a, "userTask_reading");
        assertThat(documents.latest(a.id, "delivery", "")).isEmpty();
    }

    @Test
    void thePersonMayAskToTakeStockAtAnyTimeOfDelivery() {
        Cases.Case a = cases.openAt("userTask_delivery");

        Actor.as("test", () -> reviewRequests.request(a.id, a.person));

        waits(a, "userTask_reading");
        assertThat(documents.latest(a.id, "delivery", "")).isEmpty();
    }

    @Test
    void aRelaxationBringsTheReviewForward() {
        Cases.Case a = cases.openAt("userTask_access");
        a.does(
                a.practitioner,
                "userTask_access",
                Answers.access(Answers.unmet("Un papier", "DOCUMENTARY", "SMALL", "ASPIRATION")));
        a.does(a.person, "userTask_personWords", Answers.myWords("Je l'ai perdu."));
        a.goesOnTo("userTask_delivery");

        engine.timePasses(a.id, 45);
        waits(a, "userTask_delivery");
        engine.timePasses(a.id, 1);

        waits(a, "userTask_reading");
    }

    @Test
    void theReadingThatThePersonGivesIsKeptAsTheyGaveIt() {
        Cases.Case a = cases.openAt("userTask_reading");

        a.does(a.person, "userTask_reading", Answers.READING);

        waits(a, "userTask_review");
        assertThat(documents
                        .latest(a.id, "reading", "")
                        .orElseThrow()
                        .content()
                        .path("ql1")
                        .asString())
                .isEqualTo("3");
    }

    @Test
    void fromASilentReadingNothingIsConcluded() {
        Cases.Case a = cases.openAt("userTask_reading");

        engine.timePasses(a.id, 13);
        waits(a, "userTask_reading");
        engine.timePasses(a.id, 1);

        waits(a, "userTask_review");
        assertThat(documents.latest(a.id, "reading", "")).isEmpty();
        assertThat(caseFiles.stages(a.id)).extracting(StageVisit::stage).endsWith("reading", "review");
    }
}
