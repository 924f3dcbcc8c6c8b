package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.casefile.Consents;
import org.accord.casefile.Degree;
import org.accord.casefile.Degree.Because;
import org.accord.casefile.Degrees;
import org.accord.casefile.Purpose;
import org.accord.inbox.Notices;
import org.accord.inbox.Notices.Notice;
import org.accord.people.Accounts;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

abstract class StageCheckWays extends SideWays {

    private static final String PROCESS = "stage-check";
    private static final String SUPPORTS =
            """
            {"missing":"Plus de temps.","done":"Une rencontre de plus.","supportsInPlace":true}""";

    private static final String MISSING_STILL =
            """
            {"missing":"Quelqu'un avec moi.","done":"Nous cherchons.","supportsInPlace":false}""";

    @Autowired
    Degrees degrees;

    @Autowired
    Notices notices;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @LocalServerPort
    int port;

    @Test
    void aStageThatWasSignedTogetherEndsAtOnce() {
        Cases.Case a = planned();

        waits(a, "userTask_delivery");
        ended(a, "plan", 2, Because.REACHED);
    }

    @Test
    void aStageInWhichThePersonHeldThePenWasLedByThem() {
        Cases.Case a = cases.openAt("userTask_delivery");

        ended(a, "plan", 3, Because.REACHED);
    }

    @Test
    void eachStageThatEndsKeepsThePlaceThatThePersonHad() {
        Cases.Case a = cases.openAt("userTask_closure");
        a.does(a.person, "userTask_closure", Answers.CLOSURE).signs(a.person, a.practitioner);

        hasEnded(a, "CLOSED");
        assertThat(degrees.of(a.id))
                .extracting(Degree::stage)
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
        assertThat(degrees.of(a.id)).allSatisfy(degree -> {
            assertThat(degree.because()).isEqualTo(Because.REACHED);
            assertThat(degree.reached()).isGreaterThanOrEqualTo(degree.minimum());
        });
        assertThat(Degrees.overall(degrees.of(a.id))).contains(Degrees.Coproduction.FULL);
    }

    @Test
    void withoutASignatureThePersonSaysWhetherWhatIsNotedIsRight() {
        Cases.Case a = accessEnds();
        waits(a, "userTask_confirmStage");
        assertThat(stage(a)).isEqualTo("access");

        confirms(a, "YES");

        waits(a, "userTask_story");
        ended(a, "access", 2, Because.REACHED);
    }

    @Test
    void aNoIsAnsweredBySupportAndWithItThePersonMayLookAgain() {
        Cases.Case a = confirms(accessEnds(), "NO");
        waits(a, "userTask_supports");

        engine.timePasses(a.id, 1);
        a.does(a.practitioner, "userTask_supports", SUPPORTS);
        goesOn(a, "AGAIN");
        waits(a, "userTask_confirmStage");
        confirms(a, "YES");

        ended(a, "access", 2, Because.REACHED);
    }

    @Test
    void orGoOnWithoutWhichIsKeptAsTheirOwnChoice() {
        Cases.Case a = confirms(accessEnds(), "NO");
        a.does(a.practitioner, "userTask_supports", SUPPORTS);

        goesOn(a, "GO_ON");

        waits(a, "userTask_story");
        ended(a, "access", 1, Because.PERSON_GOES_ON);
    }

    @Test
    void silenceConfirmsNothing() {
        Cases.Case a = accessEnds();

        engine.timePasses(a.id, 6);

        waits(a, "userTask_supports");
        assertThat(degrees.of(a.id)).extracting(Degree::stage).doesNotContain("access");
    }

    @Test
    void whoeverDoesNotWantToAnswerHasSaidNothing() {
        Cases.Case a = confirms(accessEnds(), "NO_ANSWER");
        a.does(a.practitioner, "userTask_supports", SUPPORTS);

        goesOn(a, "GO_ON");

        ended(a, "access", 0, Because.PERSON_GOES_ON);
    }

    @Test
    void whoeverKeepsSilentWhereOneReadsWhatChangedIsAskedByTheTeamWhatWasMissing() {
        Cases.Case a = cases.openAt("userTask_reading");

        engine.timePasses(a.id, 15);

        waits(a, "userTask_supports");
        assertThat(stage(a)).isEqualTo("reading");
        a.does(a.practitioner, "userTask_supports", SUPPORTS);
        goesOn(a, "AGAIN");
        waits(a, "userTask_confirmStage");
        confirms(a, "YES");
        waits(a, "userTask_review");
    }

    @Test
    void whereSupportsAreMissingNothingBeginsBeforeTheyAreOffered() {
        Cases.Case a = welcomedWithoutSupports("SHARE");
        waits(a, "userTask_supports");
        assertThat(stage(a)).isEqualTo("welcome");

        a.does(a.practitioner, "userTask_supports", SUPPORTS);
        goesOn(a, "AGAIN");

        waits(a, "userTask_access");
        ended(a, "welcome", 2, Because.REACHED);
    }

    @Test
    void orThePersonGoesOnWithoutThemAndIsNotAskedAtEachStage() {
        Cases.Case a = welcomedWithoutSupports("SHARE");
        a.does(a.practitioner, "userTask_supports", MISSING_STILL);
        engine.timePasses(a.id, 1);

        goesOn(a, "GO_ON");

        ended(a, "welcome", 2, Because.PERSON_GOES_ON);
        a.does(a.practitioner, "userTask_access", Answers.ACCESS_ALL_MET);
        confirms(a, "YES");
        waits(a, "userTask_story");
        ended(a, "access", 2, Because.REACHED);
    }

    @Test
    void withSupportsWhoeverLeavesItToOthersNeedNotConfirm() {
        Cases.Case a = welcomedWithoutSupports("DELEGATE");
        a.does(a.practitioner, "userTask_supports", SUPPORTS);
        goesOn(a, "AGAIN");

        a.does(a.practitioner, "userTask_access", Answers.ACCESS_ALL_MET);

        waits(a, "userTask_story");
        ended(a, "access", 0, Because.REACHED);
        assertThat(of(a, "access").minimum()).isZero();
    }

    @Test
    void whatThePractitionerDoesNotDoTheSupervisorDoes() {
        Cases.Case a = confirms(accessEnds(), "NO");
        engine.timePasses(a.id, 6);
        waits(a, "userTask_stageReason");

        a.does(supervisor(), "userTask_stageReason", """
                {"choice":"SUPPORT"}""")
                .does(supervisor(), "userTask_supportsBySupervisor", SUPPORTS);

        waits(a, "userTask_goOn");
    }

    @Test
    void nobodyIsTakenToGoOnWithoutByNotAnsweringAndThePersonReadsWhyTheStageEnded() {
        Cases.Case a = confirms(accessEnds(), "NO");
        a.does(a.practitioner, "userTask_supports", SUPPORTS);
        engine.timePasses(a.id, 15);
        waits(a, "userTask_stageReason");

        a.does(
                supervisor(),
                "userTask_stageReason",
                """
                {"choice":"REASON","words":"Nous n'avons pas pu vous joindre."}""");

        ended(a, "access", 1, Because.WRITTEN_REASON);
        assertThat(notices.unread(a.person.id())).extracting(Notice::key).contains("stageReasonWritten");
        Visitor person = Visitor.signedIn(
                port, accounts.find(a.person.id()).orElseThrow().signInName(), Cases.PASSWORD);
        String reason = "/case-files/" + a.id + "/documents/stage-reason?version=1";
        assertThat(person.get("/case-files/" + a.id).body()).contains(reason);
        assertThat(person.get(reason).body()).contains("Nous n&#39;avons pas pu vous joindre.");
    }

    @Test
    void whoeverRefusesTheServiceIsAskedNothingMore() {
        Cases.Case a = cases.openAt("userTask_serviceConsent");

        a.does(a.person, "userTask_serviceConsent", Answers.NO_CONSENT);

        hasEnded(a, "INFORMED");
        assertThat(degrees.of(a.id)).isEmpty();
    }

    @Test
    void aPauseTakesTheQuestionBack() {
        Cases.Case a = accessEnds();

        Actor.as("test", () -> consents.withdraw(a.id, Purpose.SERVICE, "", a.person.id()));

        waits(a, "userTask_exitConversation", "userTask_paused");
        sideEnded(a, PROCESS);
    }

    private Cases.Case planned() {
        Cases.Case a = cases.openAt("userTask_plan");
        return a.does(a.practitioner, "userTask_plan", Answers.PLAN).signs(a.person, a.practitioner);
    }

    private Cases.Case welcomedWithoutSupports(String preference) {
        Cases.Case a = cases.open();
        a.does(a.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(
                        a.person,
                        "userTask_preferences",
                        """
                        {"language":"fr","signingMode":"PORTAL","supportsInPlace":false,"preference":"%s"}"""
                                .formatted(preference));
        engine.timePasses(a.id, 1);
        return a.does(a.person, "userTask_serviceConsent", Answers.CONSENT);
    }

    private Cases.Case accessEnds() {
        Cases.Case a = cases.openAt("userTask_access");
        return a.does(a.practitioner, "userTask_access", Answers.ACCESS_ALL_MET);
    }

    private static Cases.Case confirms(Cases.Case a, String answer) {
        return a.does(a.person, "userTask_confirmStage", """
                {"confirmed":"%s"}""".formatted(answer));
    }

    private static void goesOn(Cases.Case a, String choice) {
        a.does(a.person, "userTask_goOn", """
                {"choice":"%s"}""".formatted(choice));
    }

    private void ended(Cases.Case a, String stage, int reached, Because because) {
        sideEnded(a, PROCESS);
        assertThat(of(a, stage).reached()).isEqualTo(reached);
        assertThat(of(a, stage).because()).isEqualTo(because);
    }

    private Degree of(Cases.Case a, String stage) {
        return degrees.of(a.id).stream()
                .filter(degree -> degree.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new AssertionError(stage + " has not ended"));
    }
}
