package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.accord.Cases;
import org.accord.casefile.Access;
import org.accord.casefile.CommunicationLog;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.people.SignedIn;
import org.accord.referrals.Referral;
import org.accord.referrals.ReferralState;
import org.accord.referrals.Referrals;
import org.accord.signoff.Round;
import org.accord.signoff.RoundReason;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.SignDecision;
import org.accord.system.Actor;
import org.accord.system.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ReferralWays extends SideWays {

    private static final String PROCESS = "partner-referral";
    private static final String RELAIS = "Le Relais";
    private static final String PHARE = "Le Phare";

    @Autowired
    Referrals referrals;

    @Autowired
    Consents consents;

    @Autowired
    CommunicationLog communications;

    @Autowired
    Access access;

    private final SignedIn[] lazily = new SignedIn[2];

    @Test
    void thePersonIsAccompaniedUntilTheySayThatContactIsMade() {
        Cases.Case a = accepted();

        a.does(a.person, "userTask_contact", contact("CONFIRMED"));
        a.does(partner(), "userTask_returnInformation", """
                {"begun":"Un groupe, le mardi."}""");

        sideEnded(a, PROCESS);
        assertThat(state(a)).isEqualTo(ReferralState.CLOSED);
        assertThat(communications.of(a.id)).singleElement().satisfies(entry -> {
            assertThat(entry.nature()).isEqualTo("@kind.referral");
            assertThat(entry.recipient()).isEqualTo(RELAIS);
        });
    }

    @Test
    void thePersonThePractitionerTheLiaisonAndTheOrganisationSign() {
        Cases.Case a = written(consenting(), "");

        assertThat(a.round().slots())
                .extracting(RoundSlot::key)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("PERSON", "LEAD_PRACTITIONER", "LIAISON_AGENT", "PARTNER_ORG");
        assertThat(communications.of(a.id)).isEmpty();
        assertThat(state(a)).isEqualTo(ReferralState.OPEN);
    }

    @Test
    void withoutConsentThePersonGetsAnAddressAndNothingLeaves() {
        Cases.Case a = written(cases.open(), "");

        a.does(a.person, "userTask_partnerConsent", """
                {"decision":"REFUSED"}""");
        a.does(liaison(), "userTask_giveAddress", """
                {"given":true}""");

        sideEnded(a, PROCESS);
        assertThat(state(a)).isEqualTo(ReferralState.ADDRESS_GIVEN);
        assertThat(communications.of(a.id)).isEmpty();
        assertThat(signOffs.rounds(a.id)).isEmpty();
    }

    @Test
    void silenceIsNoConsent() {
        Cases.Case a = written(cases.open(), "");

        engine.timePasses(a.id, 15);

        sideWaits(a, PROCESS, "userTask_giveAddress");
        assertThat(consents.active(a.id, Purpose.SHARE_PARTNER, RELAIS)).isFalse();
    }

    @Test
    void consentForARequestShowsTheRequestAndNotThePlan() {
        SignedIn partner = partner();
        Cases.Case a = cases.open();
        participants(a, partner, RELAIS);
        written(a, "");

        a.does(a.person, "userTask_partnerConsent", """
                {"decision":"GIVEN"}""");

        assertThat(isSigning(a, "referral").facts().item())
                .isEqualTo(referrals.of(a.id).get(0).id().toString());
        assertThat(access.mayRead(partner, a.id, "referral", a.round().facts().item()))
                .isTrue();
        assertThat(access.mayRead(partner, a.id, "plan")).isFalse();
        assertThat(access.mayRead(partner, a.id, "shared-portrait")).isFalse();
    }

    @Test
    void anOrganisationSeesNothingOfAnothersRequest() {
        SignedIn other = cases.human("Paul Roy");
        Cases.Case a = transmitted(consenting().withPartner(other, PHARE));
        String item = referrals.of(a.id).get(0).id().toString();

        assertThat(access.mayRead(partner(), a.id, "referral", item)).isTrue();
        assertThat(access.mayRead(other, a.id, "referral", item)).isFalse();
        assertThat(access.mayRead(other, a.id, "referral")).isFalse();
        assertThat(tasks.mine(other, 0)).isEmpty();
        assertThatThrownBy(() -> a.does(other, "userTask_accept", answer("ACCEPT")))
                .isInstanceOf(Refusal.class);
        assertThat(tasks.mine(partner(), 0)).anyMatch(task -> task.modelKey().equals("userTask_accept"));
    }

    @Test
    void whereTheHelpExistsHereAndThePersonPrefersToStayTheyStay() {
        Cases.Case a = written(consenting(), ",\"coveredAndPrefersToStay\":true");

        sideEnded(a, PROCESS);
        assertThat(state(a)).isEqualTo(ReferralState.CLOSED);
    }

    @Test
    void aRequestThatSomebodyWantsChangedIsRewrittenAndStaysTheSameRequest() {
        Cases.Case a = written(consenting(), "");

        a.answers(a.person, SignDecision.CHANGES_REQUESTED, "Pas mon adresse.");

        sideWaits(a, PROCESS, "userTask_referral");
        write(a, RELAIS, "");
        assertThat(referrals.of(a.id)).hasSize(1);
        isSigning(a, "referral");
    }

    @Test
    void anotherOrganisationIsAnotherRequest() {
        Cases.Case a = written(consenting(), "");
        a.answers(a.person, SignDecision.CHANGES_REQUESTED, "Plutôt le Phare.");

        write(a, PHARE, ",\"userLed\":true");

        assertThat(referrals.of(a.id))
                .extracting(Referral::organisation, Referral::state, Referral::userLed)
                .containsExactlyInAnyOrder(
                        tuple(RELAIS, ReferralState.CLOSED, false), tuple(PHARE, ReferralState.OPEN, true));
        sideWaits(a, PROCESS, "userTask_partnerConsent");
    }

    @Test
    void aRequestWhoseSigningIsCancelledGoesNoFurther() {
        Cases.Case a = written(consenting(), "");
        Round round = a.round();

        Actor.as("test", () -> signOffs.cancel(round.id(), RoundReason.NONE));

        sideEnded(a, PROCESS);
        assertThat(state(a)).isEqualTo(ReferralState.CLOSED);
        assertThat(communications.of(a.id)).isEmpty();
    }

    @Test
    void whereTheOrganisationCannotHelpThatIsLookedAtTogether() {
        Cases.Case a = transmitted(consenting());

        a.does(partner(), "userTask_accept", answer("REJECT"));

        sideEnded(a, PROCESS);
        assertThat(state(a)).isEqualTo(ReferralState.REJECTED);
    }

    @Test
    void anOrganisationThatDoesNotAnswerIsAskedAgain() {
        Cases.Case a = transmitted(consenting());
        engine.timePasses(a.id, 15);

        a.does(liaison(), "userTask_askPartner", silent("WAIT"));

        sideWaits(a, PROCESS, "userTask_accept");
    }

    @Test
    void orHelpIsLookedForElsewhere() {
        Cases.Case a = transmitted(consenting());
        engine.timePasses(a.id, 15);

        a.does(liaison(), "userTask_askPartner", silent("ELSEWHERE"));

        sideEnded(a, PROCESS);
        assertThat(state(a)).isEqualTo(ReferralState.REJECTED);
    }

    @Test
    void aRequestStaysOpenWhileThereIsNoContact() {
        Cases.Case a = accepted();
        a.does(a.person, "userTask_contact", contact("NOT_YET"));

        a.does(liaison(), "userTask_followContact", """
                {"done":"On y va ensemble."}""");

        sideWaits(a, PROCESS, "userTask_contact");
        engine.timePasses(a.id, 15);
        sideWaits(a, PROCESS, "userTask_followContact");
        assertThat(state(a)).isEqualTo(ReferralState.ACCEPTED);
    }

    @Test
    void thePersonMayNoLongerWantIt() {
        Cases.Case a = accepted();

        a.does(a.person, "userTask_contact", contact("NO_LONGER"));

        sideEnded(a, PROCESS);
        assertThat(state(a)).isEqualTo(ReferralState.CLOSED);
    }

    @Test
    void withoutNewsTheRequestClosesAllTheSame() {
        Cases.Case a = accepted();
        a.does(a.person, "userTask_contact", contact("CONFIRMED"));

        engine.timePasses(a.id, 31);

        sideEnded(a, PROCESS);
    }

    private Cases.Case consenting() {
        return cases.open().withPartner(partner(), RELAIS);
    }

    private SignedIn partner() {
        if (lazily[0] == null) {
            lazily[0] = cases.human("Odile Roy");
        }
        return lazily[0];
    }

    private SignedIn theLiaison() {
        if (lazily[1] == null) {
            lazily[1] = liaison();
        }
        return lazily[1];
    }

    private void participants(Cases.Case a, SignedIn partner, String organisation) {
        a.withNamed(Slot.PARTNER_ORG, partner, organisation);
    }

    private Cases.Case written(Cases.Case a, String more) {
        return write(beside(a, PROCESS, Map.of()), RELAIS, more);
    }

    private Cases.Case write(Cases.Case a, String organisation, String more) {
        return a.does(
                theLiaison(),
                "userTask_referral",
                """
                {"organisation":"%s","reason":"Plus près."%s}""".formatted(organisation, more));
    }

    private Cases.Case transmitted(Cases.Case a) {
        written(a, "").signs(a.person, a.practitioner, theLiaison(), partner());
        sideWaits(a, PROCESS, "userTask_accept");
        return a;
    }

    private Cases.Case accepted() {
        Cases.Case a = transmitted(consenting());
        a.does(partner(), "userTask_accept", answer("ACCEPT"));
        sideWaits(a, PROCESS, "userTask_contact");
        return a;
    }

    private ReferralState state(Cases.Case a) {
        return referrals.of(a.id).get(0).state();
    }

    private static String answer(String answer) {
        return """
                {"answer":"%s","words":"Voici."}""".formatted(answer);
    }

    private static String silent(String choice) {
        return """
                {"tried":"Deux appels.","choice":"%s"}""".formatted(choice);
    }

    private static String contact(String contact) {
        return """
                {"contact":"%s"}""".formatted(contact);
    }
}
