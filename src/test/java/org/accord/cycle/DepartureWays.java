package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.casefile.Reopening;
import org.accord.delivery.OutsidePlan;
import org.accord.delivery.OutsidePlans;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundState;
import org.accord.system.Actor;
import org.accord.system.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

/** A death or a transfer, wherever a case is; and what ends with a case file, or outlasts it. */
abstract class DepartureWays extends SideWays {

    private static final String FOLLOW_UP = "trigger-follow-up";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    OutsidePlans outside;

    @Autowired
    Reopening reopening;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDeathIsRecordedBySupervisionWhereverTheCaseIsAndIsNoAgreement() {
        Cases.Case a = cases.openAt("userTask_plan").goesOnTo("userTask_sign");
        reported(a);

        a.does(supervisor(), "userTask_departure", recorded("DEATH"));

        hasEnded(a, "ADMINISTRATIVE_END");
        assertThat(rounds(a, "plan")).containsExactly(RoundState.CANCELLED);
        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
        assertThatThrownBy(() -> comesBack(a)).isInstanceOf(Refusal.class);
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.CLOSED);
    }

    @Test
    void whoeverWasTransferredComesBackAtWill() {
        Cases.Case a = reported(cases.openAt("userTask_delivery"));
        a.does(supervisor(), "userTask_departure", recorded("TRANSFER"));
        hasEnded(a, "ADMINISTRATIVE_END");

        comesBack(a);

        waits(a, "userTask_access");
    }

    @Test
    void aTransferDuringAPauseWaitsForNoHalfYear() {
        Cases.Case a = cases.openAt("userTask_review");
        a.does(a.practitioner, "userTask_review", Answers.review("PAUSE")).signs(a.person, a.practitioner);

        reported(a).does(supervisor(), "userTask_departure", recorded("TRANSFER"));

        hasEnded(a, "ADMINISTRATIVE_END");
    }

    @Test
    void aMistakeChangesNothing() {
        Cases.Case a = reported(cases.openAt("userTask_delivery"));

        a.does(supervisor(), "userTask_departure", recorded("MISTAKEN"));

        sideEnded(a, "departure");
        waits(a, "userTask_delivery");
    }

    @Test
    void whatIsCheckedAlreadyIsNotAskedTwice() {
        Cases.Case a = reported(reported(cases.openAt("userTask_delivery")));

        assertThat(a.taskKeys()).containsOnlyOnce("userTask_departure");
    }

    @Test
    void whatRanBesideTheCycleEndsWithTheCaseFile() {
        Cases.Case a = busy();

        closes(a);

        assertThat(engine.side(a.id, "support-circle")).isEmpty();
        assertThat(engine.side(a.id, "partner-referral")).isEmpty();
        assertThat(engine.side(a.id, "departure")).isEmpty();
        assertThat(a.taskKeys()).doesNotContain("userTask_referral", "userTask_closureOffer");
    }

    @Test
    void anotherLookAndATalkAboutSafetyOutlastIt() {
        Cases.Case a = busy();

        closes(a);

        assertThat(engine.side(a.id, "appeal")).hasSize(1);
        assertThat(engine.side(a.id, FOLLOW_UP)).extracting(this::action).containsExactly("SAFETY_CONVERSATION");
    }

    @Test
    void afterADeathOnlyAnotherLookIsStillTaken() {
        Cases.Case a = busy();

        a.does(supervisor(), "userTask_departure", recorded("DEATH"));

        assertThat(engine.cycle(a.id)).isNull();
        assertThat(engine.side(a.id, FOLLOW_UP)).isEmpty();
        assertThat(engine.side(a.id, "appeal")).hasSize(1);
    }

    @Test
    void theWayToAnOrganisationThatHasTheRequestOutlastsTheCaseFileUntilContactIsMade() {
        SignedIn partner = cases.human("Nora Bell");
        SignedIn liaison = liaison();
        Cases.Case a = cases.openAt("userTask_delivery").withPartner(partner, "Le Relais");
        beside(a, "partner-referral", Map.of())
                .does(liaison, "userTask_referral", Answers.referral())
                .signs(a.person, a.practitioner, liaison, partner);
        sideWaits(a, "partner-referral", "userTask_accept");

        reported(a).does(supervisor(), "userTask_departure", recorded("TRANSFER"));

        assertThat(engine.cycle(a.id)).isNull();
        sideWaits(a, "partner-referral", "userTask_accept");
    }

    /** With one of everything that can run beside. */
    private Cases.Case busy() {
        Cases.Case a = reported(cases.openAt("userTask_serviceConsent"));
        beside(a, "support-circle", Map.of());
        beside(a, "partner-referral", Map.of());
        beside(a, "appeal", Map.of());
        setOff(a, "SAFETY_CONVERSATION");
        setOff(a, "CLOSURE_PROPOSAL");
        return a;
    }

    private void closes(Cases.Case a) {
        a.does(a.person, "userTask_serviceConsent", Answers.NO_CONSENT);
        assertThat(engine.cycle(a.id)).isNull();
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.CLOSED);
    }

    private Cases.Case reported(Cases.Case a) {
        Actor.as(
                "test",
                () -> outside.write(
                        a.id,
                        OutsidePlan.DEPARTURE_REPORT,
                        JSON.readTree("{\"cause\":\"TRANSFER\",\"words\":\"Sa fille a appelé.\"}"),
                        UUID.randomUUID(),
                        a.practitioner));
        assertThat(a.taskKeys()).contains("userTask_departure");
        return a;
    }

    private void comesBack(Cases.Case a) {
        Actor.as("test", () -> reopening.reopen(a.id, a.person));
    }

    private String action(ProcessInstance instance) {
        return (String) processEngine.getRuntimeService().getVariable(instance.getId(), Names.TRIGGER_ACTION);
    }

    private void setOff(Cases.Case a, String action) {
        UUID trigger = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into accord.trigger_event (id, case_file_id, action, state, due_at, set_off_at)
                        values (?, ?, ?, 'OPEN', now(), now())
                        """)
                .params(trigger, a.id.value(), action)
                .update();
        beside(
                a,
                FOLLOW_UP,
                Map.of(
                        "trigger",
                        trigger.toString(),
                        Names.TRIGGER_ACTION,
                        action,
                        Names.DUE_AT,
                        Date.from(clock.instant())));
    }

    private static String recorded(String cause) {
        return """
                {"cause":"%s","reasons":"Vérifié avec sa fille."}""".formatted(cause);
    }
}
