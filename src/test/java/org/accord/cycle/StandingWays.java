package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.casefile.Consents;
import org.accord.casefile.MandateEnded;
import org.accord.casefile.MandateId;
import org.accord.casefile.Purpose;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What changes beside the stages when a consent is withdrawn or a mandate ends: no service is ended by it. */
abstract class StandingWays extends Ways {

    @Autowired
    Consents consents;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void whoeverWithdrawsFromTheServiceIsOfferedAConversationAndOwesNone() {
        Cases.Case a = cases.openAt("userTask_delivery");

        withdraw(a, Purpose.SERVICE, "");

        waits(a, "userTask_exitConversation", "userTask_paused");
        a.does(a.practitioner, "userTask_exitConversation", """
                {"conversation":"DECLINED"}""");
        waits(a, "userTask_paused");
    }

    @Test
    void withoutThePartnerThePlanIsLookedAtAgain() {
        SignedIn partner = cases.human("Pia Roy");
        Cases.Case a = cases.openAt("userTask_delivery").withPartner(partner, "Le Relais");

        withdraw(a, Purpose.SHARE_PARTNER, "Le Relais");

        waits(a, "userTask_delivery", "userTask_planWithoutPartner");
        a.does(
                a.practitioner,
                "userTask_planWithoutPartner",
                """
                {"whatDepended":"Le répit.","next":"STOPS"}""");
        waits(a, "userTask_delivery");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);
    }

    @Test
    void withoutTheCarerTheirTasksAreGivenToOthers() {
        SignedIn caregiver = cases.human("Claire T.");
        Cases.Case a = cases.openAt("userTask_delivery").withCaregiver(caregiver);

        withdraw(a, Purpose.SHARE_CAREGIVER, caregiver.id().toString());

        waits(a, "userTask_delivery", "userTask_redistributeCarer");
        a.does(a.practitioner, "userTask_redistributeCarer", """
                {"tasks":[],"stays":"YES"}""");
        waits(a, "userTask_delivery");
    }

    @Test
    void withoutAPeerNobodyIsAskedAnything() {
        Cases.Case a = cases.openAt("userTask_delivery");
        consents.give(a.id, Purpose.PEER_INVOLVEMENT, "", Set.of(), a.person.id());

        withdraw(a, Purpose.PEER_INVOLVEMENT, "");

        waits(a, "userTask_delivery");
    }

    @Test
    void withoutThatMeansThePersonIsAskedForAnother() {
        Cases.Case a = cases.openAt("userTask_delivery");
        consents.give(a.id, Purpose.CONTACT_CHANNEL, "PHONE", Set.of(), a.person.id());

        withdraw(a, Purpose.CONTACT_CHANNEL, "PHONE");

        waits(a, "userTask_contactChannel", "userTask_delivery");
        a.does(a.person, "userTask_contactChannel", """
                {"channel":"MAIL"}""");
        waits(a, "userTask_delivery");
    }

    @Test
    void whenAMandateEndsTheSupervisorSaysWhoSignsAndTheServicesGoOn() {
        Cases.Case a = cases.openAt("userTask_delivery");

        Actor.as("test", () -> events.publishEvent(new MandateEnded(a.id, new MandateId(UUID.randomUUID()))));

        waits(a, "userTask_delivery", "userTask_mandateEnded");
        a.does(
                supervisor(),
                "userTask_mandateEnded",
                """
                {"outcome":"CAPABLE","reasons":"Jugement reçu."}""");
        waits(a, "userTask_delivery");
    }

    private void withdraw(Cases.Case a, Purpose purpose, String grantee) {
        Actor.as("test", () -> consents.withdraw(a.id, purpose, grantee, a.person.id()));
    }
}
