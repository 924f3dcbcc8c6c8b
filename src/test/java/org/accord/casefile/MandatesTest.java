package org.accord.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.accord.system.Refusal;
import org.accord.system.Retrying;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AccordTest
class MandatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Cases cases;

    @Autowired
    Mandates mandates;

    @Autowired
    Representations representations;

    @Autowired
    DatesOfBirth births;

    @Autowired
    Assistances assistances;

    @Autowired
    Consents consents;

    @Autowired
    Participants participants;

    @Autowired
    Access access;

    @Autowired
    PastDates pastDates;

    @Autowired
    Retrying retrying;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToday() {
        clock.set(MovableClock.START);
    }

    @Test
    void aMandateCountsWhenTwoDifferentPeopleOfTheTeamHaveSeenItsDocument() {
        Cases.Case file = cases.open();
        SignedIn tutor = cases.human("Omer Allard");
        SignedIn supervisor = cases.human("Sam Roy", Role.SUPERVISOR);
        MandateId id = mandates.record(tutorship(file, tutor), file.practitioner.id());

        mandates.verify(id, file.practitioner);
        assertThatThrownBy(() -> mandates.verify(id, file.practitioner)).isInstanceOf(VerifierMustBeAnother.class);
        assertThat(representations.representation(file.id, "plan")).isEqualTo(Representation.NONE);
        assertThat(participants.holders(file.id, Slot.REPRESENTATIVE)).isEmpty();
        assertThat(access.may(tutor, file.id, Right.READ)).isFalse();

        mandates.verify(id, supervisor);
        assertThat(mandates.get(id).status()).isEqualTo(MandateStatus.IN_FORCE);
        assertThat(representations.representation(file.id, "plan")).isEqualTo(Representation.IN_SCOPE);
        assertThat(participants.holders(file.id, Slot.REPRESENTATIVE)).containsExactly(tutor.id());
        assertThat(access.may(tutor, file.id, Right.READ)).isTrue();
    }

    @Test
    void neitherTheHolderNorThePersonNorSomebodyFromOutsideVerifies() {
        Cases.Case file = cases.open();
        SignedIn holder = cases.human("Ana Roy", Role.PRACTITIONER);
        MandateId id = mandates.record(tutorship(file, holder), file.practitioner.id());

        for (SignedIn other : List.of(holder, file.person, cases.human("Chef", Role.ADMIN, Role.PROGRAM_MANAGER))) {
            assertThatThrownBy(() -> mandates.verify(id, other)).isInstanceOf(VerifierMustBeAnother.class);
        }
        assertThat(mandates.get(id).verifiedBy()).isEmpty();
    }

    @Test
    void aMandateOutOfScopeCountsAsNone() {
        Cases.Case file = cases.open();
        inForce(file, cases.human("Omer Allard"), MandateType.TUTORSHIP, Set.of("plan"), Set.of(), null);

        assertThat(representations.representation(file.id, "plan")).isEqualTo(Representation.IN_SCOPE);
        assertThat(representations.representation(file.id, "closure")).isEqualTo(Representation.NONE);
    }

    @Test
    void ageSaysWhoSignsAndFrom14AParentIsInvitedOnlyByTheYoungPerson() {
        Cases.Case file = cases.open();
        SignedIn mother = cases.human("Line Noël");
        births.record(file.id, LocalDate.of(2013, 1, 5), file.practitioner.id());
        inForce(file, mother, MandateType.PARENTAL_AUTHORITY, Set.of("plan"), Set.of(Purpose.SERVICE), null);
        assertThat(representations.representation(file.id, "plan")).isEqualTo(Representation.MINOR_UNDER_14);
        assertThat(access.may(mother, file.id, Right.READ)).isTrue();
        assertThatThrownBy(() -> representations.inviteParent(file.id, true, file.person.id()))
                .isInstanceOf(OnlyTheYoungPerson.class);

        clock.forward(Duration.ofDays(310));
        assertThat(representations.representation(file.id, "plan")).isEqualTo(Representation.MINOR_14_PLUS);
        assertThat(access.may(mother, file.id, Right.READ)).isFalse();
        assertThatThrownBy(() -> representations.inviteParent(file.id, true, mother.id()))
                .isInstanceOf(OnlyTheYoungPerson.class);
        assertThat(representations.parentInvited(file.id)).isFalse();
        representations.inviteParent(file.id, true, file.person.id());
        assertThat(representations.parentInvited(file.id)).isTrue();
        assertThat(access.may(mother, file.id, Right.READ)).isTrue();
        representations.inviteParent(file.id, false, file.person.id());
        assertThat(access.may(mother, file.id, Right.READ)).isFalse();
    }

    @Test
    void parentalAuthorityEndsByItselfAt18() {
        Cases.Case file = cases.open();
        births.record(file.id, LocalDate.of(2008, 3, 20), file.practitioner.id());
        MandateId id =
                inForce(file, cases.human("Line Noël"), MandateType.PARENTAL_AUTHORITY, Set.of("plan"), Set.of(), null);

        clock.forward(Duration.ofDays(30));
        assertThat(representations.representation(file.id, "plan")).isEqualTo(Representation.NONE);
        pastDates.settle();
        assertThat(mandates.get(id).status()).isEqualTo(MandateStatus.EXPIRED);

        Cases.Case adult = cases.open();
        assertThatThrownBy(() -> mandates.record(
                        mandate(
                                adult,
                                cases.human("X"),
                                MandateType.PARENTAL_AUTHORITY,
                                Set.of("plan"),
                                Set.of(),
                                null),
                        adult.practitioner.id()))
                .isInstanceOf(ParentalAuthorityNeedsAMinor.class);
    }

    @Test
    void aMandateHoldsWithinItsDatesAlsoBeforeAnybodyHasNoticedThatTheyPassed() {
        Cases.Case file = cases.open();
        SignedIn tutor = cases.human("Omer Allard");
        MandateId id = inForce(file, tutor, MandateType.TUTORSHIP, Set.of("plan"), Set.of(), TODAY.plusDays(10));

        clock.forward(Duration.ofDays(10));
        assertThat(representations.mandate(file.id, tutor.id(), "plan")).contains(id);
        clock.forward(Duration.ofDays(1));
        assertThat(representations.mandate(file.id, tutor.id(), "plan")).isEmpty();
        assertThat(access.may(tutor, file.id, Right.READ)).isFalse();
        pastDates.settle();
        assertThat(mandates.get(id).status()).isEqualTo(MandateStatus.EXPIRED);
        assertThat(participants.holders(file.id, Slot.REPRESENTATIVE)).isEmpty();
    }

    @Test
    void aStalePageEndsNothing() {
        Cases.Case file = cases.open();
        MandateId id = inForce(file, cases.human("Omer"), MandateType.TUTORSHIP, Set.of("plan"), Set.of(), null);
        Actor.as("test", () -> mandates.suspend(id, MandateStatus.IN_FORCE, file.practitioner.id()));

        assertThatThrownBy(() -> mandates.end(id, MandateStatus.IN_FORCE, file.practitioner.id()))
                .isInstanceOf(MandateHasChanged.class);
        assertThat(mandates.get(id).status()).isEqualTo(MandateStatus.SUSPENDED);
        assertThat(representations.representation(file.id, "plan")).isEqualTo(Representation.NONE);
        mandates.takeUp(id, MandateStatus.SUSPENDED, file.practitioner.id());
        assertThat(representations.representation(file.id, "plan")).isEqualTo(Representation.IN_SCOPE);
    }

    @Test
    void ofTwoWhoChangeAMandateAtOnceOneIsToldThatItChanged() throws Exception {
        Cases.Case file = cases.open();
        MandateId id = inForce(file, cases.human("Omer"), MandateType.TUTORSHIP, Set.of("plan"), Set.of(), null);
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Boolean> end = () -> {
            try {
                Actor.as(
                        "test",
                        () -> retrying.inTransaction(
                                () -> mandates.end(id, MandateStatus.IN_FORCE, file.practitioner.id())));
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
        List<Future<Boolean>> answers = two.invokeAll(List.of(end, end));
        two.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void anAssistantIsFoundInTheRegisterForThreeYearsAtMostAndNeverSigns() {
        Cases.Case file = cases.open();
        SignedIn helper = cases.human("Ida Roy");
        assertThatThrownBy(() -> assistances.record(
                        assistance(file, helper, TODAY.plusYears(3).plusDays(1))))
                .isInstanceOf(DayNotUsable.class);
        assertThat(participants.holders(file.id, Slot.ASSISTANT)).isEmpty();

        assistances.record(assistance(file, helper, TODAY.plusDays(20)));
        assertThat(participants.holders(file.id, Slot.ASSISTANT)).containsExactly(helper.id());
        assertThat(access.mayRead(helper, file.id, "plan")).isFalse();
        assertThatThrownBy(() -> consents.give(file.id, Purpose.SERVICE, "", Set.of(), helper.id()))
                .isInstanceOf(OnlyThePerson.class);
        clock.forward(Duration.ofDays(21));
        pastDates.settle();
        assertThat(participants.holders(file.id, Slot.ASSISTANT)).isEmpty();
    }

    @Test
    void under14TheRepresentativeGivesAYesAndFrom14TheYoungPersonAlone() {
        Cases.Case file = cases.open();
        SignedIn mother = cases.human("Line Noël");
        births.record(file.id, LocalDate.of(2013, 1, 5), file.practitioner.id());
        MandateId id = inForce(
                file, mother, MandateType.PARENTAL_AUTHORITY, Set.of("plan"), Set.of(Purpose.SHARE_PARTNER), null);

        assertThatThrownBy(() -> give(file, file.person)).isInstanceOf(OnlyTheRepresentative.class);
        assertThatThrownBy(() -> consents.give(file.id, Purpose.RESEARCH, "", Set.of(), mother.id()))
                .as("not in the scope of the mandate")
                .isInstanceOf(OnlyThePerson.class);
        give(file, mother);
        assertThat(consents.current(file.id).get(0).mandate()).isEqualTo(id);

        clock.forward(Duration.ofDays(310));
        assertThatThrownBy(() -> give(file, mother)).isInstanceOf(OnlyThePerson.class);
        Actor.as("test", () -> consents.withdraw(file.id, Purpose.SHARE_PARTNER, "École", file.person.id()));
        give(file, file.person);
        assertThat(consents.current(file.id).get(0).mandate()).isNull();
    }

    private void give(Cases.Case file, SignedIn who) {
        consents.give(file.id, Purpose.SHARE_PARTNER, "École", Set.of("plan"), who.id());
    }

    private Assistances.Assistance assistance(Cases.Case file, SignedIn who, LocalDate until) {
        return new Assistances.Assistance(file.id, who.id(), TODAY, until, file.practitioner.id());
    }

    private static NewMandate tutorship(Cases.Case file, SignedIn holder) {
        return mandate(file, holder, MandateType.TUTORSHIP, Set.of("plan"), Set.of(), null);
    }

    private static NewMandate mandate(
            Cases.Case file,
            SignedIn holder,
            MandateType type,
            Set<String> subjects,
            Set<Purpose> purposes,
            LocalDate to) {
        return new NewMandate(file.id, holder.id(), type, subjects, purposes, "Jugement 500-14-001", TODAY, to);
    }

    private MandateId inForce(
            Cases.Case file,
            SignedIn holder,
            MandateType type,
            Set<String> subjects,
            Set<Purpose> purposes,
            LocalDate to) {
        MandateId id = mandates.record(mandate(file, holder, type, subjects, purposes, to), file.practitioner.id());
        mandates.verify(id, file.practitioner);
        mandates.verify(id, cases.human("Sam Roy", Role.SUPERVISOR));
        return id;
    }
}
