package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.casefile.Access;
import org.accord.casefile.NotYours;
import org.accord.delivery.EmergencyActRecorded;
import org.accord.delivery.OutsidePlan;
import org.accord.delivery.OutsidePlans;
import org.accord.delivery.SafetyAlertRaised;
import org.accord.forms.FieldError;
import org.accord.inbox.Notices;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.accord.system.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.ObjectMapper;

/** What cannot wait for the plan is written down once, by the team, where the person reads it. */
@AccordTest
@RecordApplicationEvents
class OutsidePlansTest extends Ways {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORRY = """
            {"what":"Elle ne mange plus."}""";
    private static final String ACT =
            """
            {"what":"Conduite à l'urgence.","why":"Elle saignait.","on":"2026-03-02","personConsulted":"NO"}""";

    @Autowired
    OutsidePlans outside;

    @Autowired
    Access access;

    @Autowired
    Notices notices;

    @Autowired
    ApplicationEvents events;

    @Test
    void aWorryIsKeptForThePersonAndNotForTheirCarers() {
        SignedIn carer = cases.human("Claire T.");
        Cases.Case a = cases.open().withCaregiver(carer);

        assertThat(write(a, a.practitioner, OutsidePlan.SAFETY_ALERT, WORRY, UUID.randomUUID()))
                .isEmpty();

        assertThat(events.stream(SafetyAlertRaised.class)).containsExactly(new SafetyAlertRaised(a.id));
        assertThat(access.mayRead(a.person, a.id, "safety-alert")).isTrue();
        assertThat(access.mayRead(carer, a.id, "safety-alert")).isFalse();
        assertThat(notices.unread(carer.id())).isEmpty();
    }

    @Test
    void anActInAnEmergencyIsToldToThePerson() {
        Cases.Case a = cases.open();

        write(a, a.practitioner, OutsidePlan.EMERGENCY_ACT, ACT, UUID.randomUUID());

        assertThat(events.stream(EmergencyActRecorded.class)).hasSize(1);
        assertThat(notices.unread(a.person.id()))
                .extracting(Notices.Notice::key)
                .containsOnlyOnce("emergencyAct");
    }

    @Test
    void theSecondClickHasNoSecondEffectAndTheSecondAlertHas() {
        Cases.Case a = cases.open();
        UUID key = UUID.randomUUID();

        write(a, a.practitioner, OutsidePlan.SAFETY_ALERT, WORRY, key);
        write(a, a.practitioner, OutsidePlan.SAFETY_ALERT, WORRY, key);
        assertThat(events.stream(SafetyAlertRaised.class)).hasSize(1);
        write(a, a.practitioner, OutsidePlan.SAFETY_ALERT, WORRY, UUID.randomUUID());

        assertThat(events.stream(SafetyAlertRaised.class)).hasSize(2);
    }

    @Test
    void whatIsLeftOutIsNamedAndNothingIsKept() {
        Cases.Case a = cases.open();

        assertThat(write(a, a.practitioner, OutsidePlan.SAFETY_ALERT, "{}", UUID.randomUUID()))
                .extracting(FieldError::path)
                .containsExactly("what");
        assertThat(events.stream(SafetyAlertRaised.class)).isEmpty();
    }

    @Test
    void whoIsNotOfTheTeamWritesNone() {
        SignedIn carer = cases.human("Claire T.");
        Cases.Case a = cases.open().withCaregiver(carer);

        assertThatThrownBy(() -> write(a, carer, OutsidePlan.SAFETY_ALERT, WORRY, UUID.randomUUID()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> write(a, a.person, OutsidePlan.EMERGENCY_ACT, ACT, UUID.randomUUID()))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void nothingMoreIsWrittenInAClosedFile() {
        Cases.Case a = cases.open();
        caseFiles.close(a.id, "CLOSED");

        assertThatThrownBy(() -> write(a, a.practitioner, OutsidePlan.SAFETY_ALERT, WORRY, UUID.randomUUID()))
                .isInstanceOf(Refusal.class);
    }

    private List<FieldError> write(Cases.Case a, SignedIn who, OutsidePlan kind, String json, UUID key) {
        return Actor.as("test", () -> outside.write(a.id, kind, JSON.readTree(json), key, who));
    }
}
