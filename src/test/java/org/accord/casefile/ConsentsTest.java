package org.accord.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccordTest
class ConsentsTest {

    @Autowired
    Cases cases;

    @Autowired
    Consents consents;

    @Autowired
    Participants participants;

    @Autowired
    Access access;

    @Autowired
    Sharing sharing;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyThePersonGivesRefusesOrTakesBack() {
        Cases.Case file = cases.open();
        SignedIn carer = cases.human("Tania");
        file.withCaregiver(carer);
        consents.give(file.id, Purpose.SERVICE, "", Set.of(), file.person.id());
        List<Consent> before = consents.history(file.id);

        for (SignedIn other : List.of(file.practitioner, carer, cases.human("Chef", Role.ADMIN, Role.SUPERVISOR))) {
            assertThatThrownBy(() -> consents.give(file.id, Purpose.RESEARCH, "", Set.of(), other.id()))
                    .isInstanceOf(OnlyThePerson.class);
            assertThatThrownBy(() -> consents.refuse(file.id, Purpose.SERVICE, "", other.id()))
                    .isInstanceOf(OnlyThePerson.class);
            assertThatThrownBy(() -> consents.withdraw(file.id, Purpose.SERVICE, "", other.id()))
                    .isInstanceOf(OnlyThePerson.class);
        }

        assertThat(consents.history(file.id)).isEqualTo(before);
    }

    /** I-4 */
    @Test
    void eachConsentIsAnActOfItsOwn() {
        Cases.Case file = cases.open();
        SignedIn carer = cases.human("Tania");
        participants.add(file.id, Slot.CAREGIVER, carer.id(), "", file.practitioner.id());

        consents.give(file.id, Purpose.SERVICE, "", Set.of(), file.person.id());

        assertThat(consents.active(file.id, Purpose.SERVICE, "")).isTrue();
        assertThat(consents.active(file.id, Purpose.SHARE_CAREGIVER, carer.id().toString()))
                .isFalse();
        assertThat(participants.holders(file.id, Slot.CAREGIVER)).isEmpty();
        consents.give(file.id, Purpose.SHARE_CAREGIVER, carer.id().toString(), Set.of("plan"), file.person.id());
        assertThat(participants.holders(file.id, Slot.CAREGIVER)).containsExactly(carer.id());
        Actor.as(
                "test",
                () -> consents.withdraw(
                        file.id, Purpose.SHARE_CAREGIVER, carer.id().toString(), file.person.id()));
        assertThat(consents.active(file.id, Purpose.SERVICE, "")).isTrue();
        assertThat(participants.holders(file.id, Slot.CAREGIVER)).isEmpty();
    }

    /** I-4: a place on the file opens by one consent, and what it opens is asked of each consent again. */
    @Test
    void thePlanIsSharedWithWhomThePersonSharesItAlsoWhereThePlaceIsOpenForSomethingElse() {
        SignedIn partner = cases.human("Odile Roy");
        Cases.Case file = cases.open().withNamed(Slot.PARTNER_ORG, partner, "Le Relais");
        assertThat(sharing.shares(file.id, Slot.PARTNER_ORG, partner.id(), "plan", ""))
                .isFalse();

        consents.give(file.id, Purpose.SHARE_PARTNER, "Le Relais", Set.of("referral"), file.person.id());
        consents.give(file.id, Purpose.SHARE_PARTNER, "Un autre", Set.of("plan"), file.person.id());

        assertThat(access.slots(partner, file.id)).containsExactly(Slot.PARTNER_ORG);
        assertThat(access.mayRead(partner, file.id, "plan")).isFalse();
        consents.give(file.id, Purpose.SHARE_PARTNER, "Le Relais", Set.of("plan"), file.person.id());
        assertThat(access.mayRead(partner, file.id, "plan")).isTrue();
        Actor.as("test", () -> consents.withdraw(file.id, Purpose.SHARE_PARTNER, "Le Relais", file.person.id()));
        assertThat(sharing.shares(file.id, Slot.PARTNER_ORG, partner.id(), "plan", ""))
                .isFalse();
    }

    /** I-4 */
    @Test
    void signingConsentsToNothing() {
        Cases.Case file = cases.open();
        file.does(file.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(file.person, "userTask_preferences", Answers.PREFERENCES)
                .does(file.person, "userTask_serviceConsent", Answers.CONSENT)
                .does(file.practitioner, "userTask_access", Answers.ACCESS_ALL_MET)
                .confirms()
                .does(file.person, "userTask_story", Answers.STORY)
                .does(file.practitioner, "userTask_portrait", Answers.PORTRAIT);
        List<Consent> before = consents.history(file.id);
        assertThat(before).extracting(Consent::purpose).containsExactly(Purpose.SERVICE);

        file.signs(file.person, file.practitioner);

        assertThat(consents.history(file.id)).isEqualTo(before);
    }

    /** I-4 */
    @Test
    void aPlaceInTheFileOrInThePlanIsNoConsentToSeeIt() {
        SignedIn partner = cases.human("Odile Roy");
        SignedIn carer = cases.human("Tania");
        Cases.Case file = cases.openAt("userTask_plan")
                .withNamed(Slot.PARTNER_ORG, partner, "Le Relais")
                .withNamed(Slot.CAREGIVER, carer);

        file.does(
                file.practitioner,
                "userTask_plan",
                Answers.plan(
                        """
                        {"what":"Répit","who":"PARTNER_ORG","agreement":"AGREED"}""",
                        """
                        {"what":"Veiller","who":"CAREGIVER","agreement":"AGREED"}"""));

        for (SignedIn other : List.of(partner, carer)) {
            assertThat(access.mayRead(other, file.id, "plan")).isFalse();
        }
        assertThat(file.taskKeys()).as("nor are they asked to sign it").containsExactly("userTask_fillSlot");
    }

    @Test
    void aYesThatWasNeverGivenCannotBeTakenBack() {
        Cases.Case file = cases.open();

        assertThatThrownBy(() -> consents.withdraw(file.id, Purpose.SERVICE, "", file.person.id()))
                .isInstanceOf(NothingToWithdraw.class);
    }

    @Test
    void noActIsEverChanged() {
        Cases.Case file = cases.open();
        consents.refuse(file.id, Purpose.SERVICE, "", file.person.id());

        assertThatThrownBy(() -> jdbc.sql("update accord.consent_act set state = 'ACTIVE'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from accord.consent_act").update())
                .isInstanceOf(DataAccessException.class);
        assertThat(consents.active(file.id, Purpose.SERVICE, "")).isFalse();
    }
}
