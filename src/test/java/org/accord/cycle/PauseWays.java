package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.accord.signoff.RoundState;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

abstract class PauseWays extends Ways {

    static final String RETURN = """
            {"choice":"RETURN"}""";

    private static final String NOBODY = """
            {"attempts":[],"contact":"NOT_YET"}""";

    @Autowired
    Consents consents;

    @ParameterizedTest
    @CsvSource({
        "userTask_access, userTask_access",
        "userTask_story, userTask_story",
        "userTask_outcomes, userTask_outcomes",
        "userTask_plan, userTask_plan",
        "userTask_delivery, userTask_review",
        "userTask_reading, userTask_review"
    })
    void whoeverPausesComesBackToTheFirstStageThatWasNeverFinished(String paused, String back) {
        Cases.Case a = withdrawn(paused);

        a.does(a.person, "userTask_paused", RETURN).does(a.person, "userTask_consentAgain", Answers.CONSENT);

        waits(a, back);
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
    }

    @Test
    void withdrawingTheConsentToTheServicePausesAndCallsOffWhatWasBeingSigned() {
        Cases.Case a = cases.openAt("userTask_plan").goesOnTo("userTask_sign");

        withdraw(a);

        waits(a, "userTask_paused");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.PAUSED);
        assertThat(rounds(a, "plan")).containsExactly(RoundState.CANCELLED);
        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
    }

    @Test
    void whoeverDoesNotConsentAgainStaysPaused() {
        Cases.Case a = withdrawn("userTask_delivery");

        a.does(a.person, "userTask_paused", RETURN);
        waits(a, "userTask_consentAgain");
        a.does(a.person, "userTask_consentAgain", Answers.NO_CONSENT);

        waits(a, "userTask_paused");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.PAUSED);
    }

    @Test
    void aPausedPersonMayStopForGood() {
        Cases.Case a = paused();

        a.does(a.person, "userTask_paused", """
                {"choice":"END"}""");

        hasEnded(a, "PERSON_ENDED");
    }

    @Test
    void threeTimesSomebodyKeepsInTouchAndThePersonComesBackAllTheSame() {
        Cases.Case a = paused();

        for (int attempt = 1; attempt <= 3; attempt++) {
            engine.timePasses(a.id, 30);
            waits(a, "userTask_outreach", "userTask_paused");
            a.does(liaison(), "userTask_outreach", NOBODY);
        }
        waits(a, "userTask_paused");

        a.does(a.person, "userTask_paused", RETURN);
        waits(a, "userTask_review");
    }

    @Test
    void aPauseOfHalfAYearWithThreeAttemptsMayBeEndedByTheSupervisorAndIsNeverAgreement() {
        Cases.Case a = halfAYear(3);

        a.does(supervisor(), "userTask_administrativeEnd", ending("NO_CONTACT"));

        hasEnded(a, "ADMINISTRATIVE_END");
        assertThat(documents.latestAgreed(a.id, "closure", "")).isEmpty();
    }

    @Test
    void withoutThreeAttemptsSilenceEndsNothing() {
        Cases.Case a = halfAYear(2);

        a.does(supervisor(), "userTask_administrativeEnd", ending("NO_CONTACT"));

        waits(a, "userTask_paused");
    }

    @Test
    void aTransferEndsAPauseWithoutAnyAttempt() {
        Cases.Case a = halfAYear(0);

        a.does(supervisor(), "userTask_administrativeEnd", ending("TRANSFER"));

        hasEnded(a, "ADMINISTRATIVE_END");
    }

    @Test
    void aLinkThatHoldsKeepsThePauseOpen() {
        Cases.Case a = halfAYear(0);

        a.does(supervisor(), "userTask_administrativeEnd", ending("IN_TOUCH"));

        waits(a, "userTask_paused");
    }

    private Cases.Case halfAYear(int attempts) {
        Cases.Case a = paused();
        for (int attempt = 1; attempt <= attempts; attempt++) {
            engine.timePasses(a.id, 30);
            a.does(liaison(), "userTask_outreach", NOBODY);
        }
        engine.timePasses(a.id, 180 - 30 * attempts);
        waits(a, "userTask_administrativeEnd");
        return a;
    }

    private Cases.Case paused() {
        Cases.Case a = cases.openAt("userTask_review");
        a.does(a.practitioner, "userTask_review", Answers.review("PAUSE")).signs(a.person, a.practitioner);
        waits(a, "userTask_paused");
        return a;
    }

    private Cases.Case withdrawn(String task) {
        Cases.Case a = cases.openAt(task);
        withdraw(a);
        return a;
    }

    private void withdraw(Cases.Case a) {
        Actor.as("test", () -> consents.withdraw(a.id, Purpose.SERVICE, "", a.person.id()));
        a.does(a.practitioner, "userTask_exitConversation", """
                {"conversation":"HELD"}""");
    }

    private static String ending(String cause) {
        return """
                {"cause":"%s","reasons":"Voici pourquoi."}""".formatted(cause);
    }
}
