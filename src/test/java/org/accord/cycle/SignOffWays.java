package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.NewDocument;
import org.accord.casefile.SlotKey;
import org.accord.inbox.Notices;
import org.accord.inbox.Notices.Notice;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundReason;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SlotState;
import org.accord.signoff.ViewAttempt;
import org.accord.system.Actor;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

abstract class SignOffWays extends Ways {

    static final String NIGHT_WATCH =
            """
            {"what":"Veiller la nuit","who":"CAREGIVER","agreement":"AGREED"}""";
    static final String RESPITE = """
            {"what":"Répit","who":"PARTNER_ORG","agreement":"AGREED"}""";

    private static final String FILLED = """
            {"slot":"PARTNER_ORG"}""";

    @Autowired
    Notices notices;

    @Test
    void oneSignatureOfTwoMovesNothingOn() {
        Cases.Case a = signingAPlan();

        a.signs(a.person);

        assertThat(isSigning(a, "plan").pending()).hasToString("[LEAD_PRACTITIONER]");
        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
        BpmnAwareTests.assertThat(engine.cycle(a.id)).isWaitingAt("callActivity_signPlan");
    }

    @Test
    void aReservationIsKeptAndAgreesAllTheSame() {
        Cases.Case a = signingAPlan();
        Round round = a.round();

        a.answers(a.person, SignDecision.SIGNED_WITH_RESERVATION, "Je voudrais plus d'heures.");
        a.signs(a.practitioner);

        waits(a, "userTask_delivery");
        assertThat(slot(signOffs.round(round.id()), a.person)).isEqualTo(SlotState.SIGNED_WITH_RESERVATION);
    }

    @Test
    void aCaregiverWhoHasTasksInThePlanIsAskedToo() {
        SignedIn caregiver = cases.human("Claire T.");
        Cases.Case a = cases.openAt("userTask_plan").withCaregiver(caregiver);

        a.does(a.practitioner, "userTask_plan", Answers.plan(NIGHT_WATCH));
        isSigning(a, "plan");
        assertThat(asked(a)).containsExactlyInAnyOrder("PERSON", "LEAD_PRACTITIONER", "CAREGIVER");
        a.signs(a.person, a.practitioner, caregiver);

        waits(a, "userTask_delivery");
    }

    @Test
    void newWordsVoidTheSignaturesAndEverybodyIsAskedAgain() {
        Cases.Case a = signingAPlan();
        a.signs(a.person);
        Round before = a.round();

        DocumentVersion changed = changePlan(a);

        assertThat(signOffs.round(before.id()).state()).isEqualTo(RoundState.SUPERSEDED);
        assertThat(slot(signOffs.round(before.id()), a.person)).isEqualTo(SlotState.VOIDED);
        Round now = isSigning(a, "plan");
        assertThat(now.facts().document()).isEqualTo(changed.id());
        assertThat(now.pending()).hasSize(2);
        a.signs(a.person, a.practitioner);
        waits(a, "userTask_delivery");
        assertThat(agreedVersion(a, "plan")).isEqualTo(2);
    }

    @Test
    void whoeverSignedWordsThatChangedIsTold() {
        Cases.Case a = signingAPlan();
        a.signs(a.person);

        changePlan(a);

        assertThat(notices.unread(a.person.id())).extracting(Notice::key).contains("signatureVoided");
        assertThat(notices.unread(a.practitioner.id())).extracting(Notice::key).doesNotContain("signatureVoided");
    }

    @Test
    void whoHasSignedTheNewWordsIsNoLongerToldToAnswerAgain() {
        Cases.Case a = signingAPlan();
        a.signs(a.person);
        changePlan(a);

        a.signs(a.person);

        assertThat(notices.unread(a.person.id())).extracting(Notice::key).doesNotContain("signatureVoided");
    }

    @Test
    void whatIsTakenBackIsAskedAgainByTheEngineToo() {
        Cases.Case a = signingAPlan();
        a.signs(a.person);

        a.takesBack(a.person);

        isSigning(a, "plan");
        assertThat(asked(a)).containsExactlyInAnyOrder("PERSON", "LEAD_PRACTITIONER");
        a.signs(a.practitioner);
        isSigning(a, "plan");
        a.signs(a.person);
        waits(a, "userTask_delivery");
    }

    @Test
    void takingBackTwiceLeavesOneTaskForThePlace() {
        Cases.Case a = signingAPlan();

        a.signs(a.person).takesBack(a.person);
        a.signs(a.person).takesBack(a.person);

        isSigning(a, "plan");
        a.signs(a.person, a.practitioner);
        waits(a, "userTask_delivery");
    }

    @Test
    void aPlaceThatNobodyHoldsIsFilledBeforeAnybodySigns() {
        SignedIn supervisor = supervisor();
        SignedIn partner = cases.human("Pia Roy");
        Cases.Case a = cases.openAt("userTask_plan");

        a.does(a.practitioner, "userTask_plan", Answers.plan(RESPITE));
        signOffWaits(a, "userTask_fillSlot");
        assertThat(signOffs.openRounds(a.id)).isEmpty();
        a.does(supervisor, "userTask_fillSlot", FILLED);
        signOffWaits(a, "userTask_fillSlot");
        a.withPartner(partner, "Le Relais").does(supervisor, "userTask_fillSlot", FILLED);

        isSigning(a, "plan");
        a.signs(partner, a.person, a.practitioner);
        waits(a, "userTask_delivery");
    }

    @Test
    void aRoundThatIsCalledOffLeadsBackToWriting() {
        Cases.Case a = signingAPlan();

        cancel(a, RoundReason.NONE);

        waits(a, "userTask_plan");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.CANCELLED);
    }

    @Test
    void anObstacleToSigningIsNoRefusalAndOpensANewRoundWithWhatWasSigned() {
        Cases.Case a = signingAPlan();
        a.signs(a.practitioner);

        cancel(a, RoundReason.ACCESS_BARRIER);

        signOffWaits(a, "userTask_askAnotherWay");
        a.does(
                liaison(),
                "userTask_askAnotherWay",
                """
                {"way":"VISIT","on":"2026-03-20","answer":"NO_ANSWER"}""");
        assertThat(isSigning(a, "plan").pending()).hasToString("[PERSON]");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.CANCELLED, RoundState.OPEN);
        a.signs(a.person);
        waits(a, "userTask_delivery");
    }

    @Test
    void aRoundThatTheTableHasNothingToSayOfIsAskedAgain() {
        Cases.Case a = signingAPlan();

        cancel(a, RoundReason.NO_RESPONSE);

        isSigning(a, "plan");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.CANCELLED, RoundState.OPEN);
    }

    @Test
    void theViewOfAPersonWhoDoesNotSignIsSoughtTwiceBeforeGoingOn() {
        Cases.Case a = cases.openAt("userTask_preferences");
        a.does(
                a.person,
                "userTask_preferences",
                """
                {"language":"fr","signingMode":"PORTAL","supportsInPlace":true,"preference":"BE_CONSULTED"}""");
        a.goesOnTo("userTask_sign").signs(a.practitioner);

        attempt(a, ViewAttempt.Means.VISIT);
        assertThat(isSigning(a, "shared-portrait").pending()).hasToString("[PERSON]");
        attempt(a, ViewAttempt.Means.PHONE);

        waits(a, "userTask_outcomes");
    }

    private Cases.Case signingAPlan() {
        return cases.openAt("userTask_plan").goesOnTo("userTask_sign");
    }

    private DocumentVersion changePlan(Cases.Case a) {
        return Actor.as("test", () -> {
            DocumentVersion plan = documents.latest(a.id, "plan", "").orElseThrow();
            ObjectNode content = plan.content().deepCopy().asObject().put("duration", "Un an");
            DocumentVersion changed = documents.add(new NewDocument(
                    a.id, "plan", "", content, plan.schemaHash(), plan.releaseId(), a.practitioner.id()));
            signOffs.supersede(a.id, changed);
            return changed;
        });
    }

    private void cancel(Cases.Case a, RoundReason reason) {
        Actor.as("test", () -> signOffs.cancel(a.round().id(), reason));
    }

    private void attempt(Cases.Case a, ViewAttempt.Means means) {
        Round round = a.round();
        SlotKey person = SlotKey.of("PERSON");
        Actor.as(
                "test",
                () -> signOffs.recordViewAttempt(new ViewAttempt(
                        round.id(),
                        person,
                        a.practitioner,
                        means,
                        "Pas de réponse.",
                        UUID.randomUUID(),
                        Locale.FRENCH)));
    }
}
