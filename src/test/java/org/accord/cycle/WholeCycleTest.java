package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.StageVisit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AccordTest
class WholeCycleTest {

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Test
    void aCaseGoesFromTheFirstWelcomeToAClosureThatBothSign() {
        Cases.Case a = cases.open();

        a.does(a.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(a.person, "userTask_preferences", Answers.PREFERENCES)
                .does(a.person, "userTask_serviceConsent", Answers.CONSENT)
                .does(a.practitioner, "userTask_access", Answers.ACCESS_ALL_MET)
                .confirms()
                .does(a.person, "userTask_story", Answers.STORY)
                .does(a.practitioner, "userTask_portrait", Answers.PORTRAIT)
                .signs(a.person, a.practitioner)
                .does(a.person, "userTask_outcomes", Answers.OUTCOMES)
                .signs(a.person, a.practitioner)
                .does(a.person, "userTask_firstReading", Answers.FIRST_READING)
                .does(a.practitioner, "userTask_plan", Answers.PLAN)
                .signs(a.person, a.practitioner)
                .does(a.practitioner, "userTask_action", Answers.DONE)
                .does(a.practitioner, "userTask_delivery", Answers.DELIVERY)
                .confirms()
                .does(a.person, "userTask_reading", Answers.READING)
                .does(a.practitioner, "userTask_review", Answers.review("CLOSE"))
                .signs(a.person, a.practitioner)
                .does(a.person, "userTask_closure", Answers.CLOSURE)
                .signs(a.person, a.practitioner);

        assertThat(a.tasks()).isEmpty();
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.CLOSED);
        assertThat(caseFiles.stages(a.id))
                .extracting(StageVisit::stage)
                .containsExactly(
                        "welcome",
                        "access",
                        "portrait",
                        "outcomes",
                        "plan",
                        "delivery",
                        "reading",
                        "review",
                        "closure");
        assertThat(caseFiles.stages(a.id)).allMatch(visit -> visit.left() != null);
    }
}
