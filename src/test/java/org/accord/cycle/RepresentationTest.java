package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.casefile.DatesOfBirth;
import org.accord.casefile.MandateId;
import org.accord.casefile.MandateStatus;
import org.accord.casefile.MandateType;
import org.accord.casefile.Mandates;
import org.accord.casefile.NewMandate;
import org.accord.casefile.Purpose;
import org.accord.casefile.Representations;
import org.accord.casefile.Slot;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.NotASignatory;
import org.accord.signoff.Receipt;
import org.accord.signoff.Round;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SignOffs;
import org.accord.system.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who signs when somebody speaks for the person, from the mandate to the ledger. */
@AccordTest
class RepresentationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Cases cases;

    @Autowired
    Mandates mandates;

    @Autowired
    DatesOfBirth births;

    @Autowired
    Representations representations;

    @Autowired
    SignOffs signOffs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private SignedIn supervisor;

    @AfterEach
    void backToday() {
        clock.set(MovableClock.START);
    }

    @Test
    void theRepresentativeSignsByTheMandateAndThePersonsOwnViewStandsBeside() {
        Cases.Case file = cases.open();
        SignedIn tutor = cases.human("Omer Allard");
        MandateId mandate = tutorship(file, tutor, TODAY.plusDays(100));
        planned(file);

        assertThat(modes(file.round()))
                .containsExactlyInAnyOrder(
                        "REPRESENTATIVE REQUIRED", "PERSON VIEW_SOUGHT", "LEAD_PRACTITIONER REQUIRED");
        Receipt receipt = file.answers(tutor, SignDecision.SIGNED, "");
        assertThat(receipt.mandate()).isEqualTo(mandate.value());
        assertThat(jdbc.sql("select mandate_id from accord.signature_event where id = ?")
                        .param(receipt.event())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(mandate.value());
        file.answers(file.person, SignDecision.VIEW_GIVEN, "Je préfère le matin.")
                .event();
        Round round = file.round();
        file.answers(file.practitioner, SignDecision.SIGNED, "");
        assertThat(signOffs.round(round.id()).state()).isEqualTo(RoundState.COMPLETED);
    }

    @Test
    void whoHasNoMandateAnyMoreSignsNothingAndTheRoundWaits() {
        Cases.Case file = cases.open();
        SignedIn tutor = cases.human("Omer Allard");
        MandateId mandate = tutorship(file, tutor, TODAY.plusDays(100));
        planned(file);
        Round round = file.round();

        Actor.as("test", () -> mandates.suspend(mandate, MandateStatus.IN_FORCE, file.practitioner.id()));

        assertThat(signOffs.round(round.id()).state()).isEqualTo(RoundState.ON_HOLD);
        assertThatThrownBy(() -> signs(file, round, tutor)).isInstanceOf(NotASignatory.class);
    }

    @Test
    void whoeverNowSpeaksForThePersonIsAskedInTheSameRoundForASignatureOfTheirOwn() {
        Cases.Case file = cases.open();
        Round round = heldByTheEndOfAMandate(file);
        SignedIn next = cases.human("Odile Allard");
        tutorship(file, next, TODAY.plusDays(100));

        file.does(supervisor, "userTask_mandateEnded", found("NEW_HOLDER"));

        assertThat(signOffs.round(round.id()).state()).isEqualTo(RoundState.OPEN);
        signs(file, round, next);
        file.answers(file.person, SignDecision.VIEW_GIVEN, "Le matin.");
        file.answers(file.practitioner, SignDecision.SIGNED, "");
        assertThat(signOffs.round(round.id()).state()).isEqualTo(RoundState.COMPLETED);
    }

    @Test
    void withNobodyWhoHoldsAMandateTheRoundIsNotTakenUpAgain() {
        Cases.Case file = cases.open();
        Round round = heldByTheEndOfAMandate(file);

        assertThatThrownBy(() -> file.does(supervisor, "userTask_mandateEnded", found("NEW_HOLDER")))
                .isInstanceOf(NobodyHoldsAMandate.class);

        assertThat(signOffs.round(round.id()).state()).isEqualTo(RoundState.ON_HOLD);
        assertThat(file.taskKeys()).contains("userTask_mandateEnded");
    }

    @Test
    void whoeverIsCapableIsAskedThemselvesInANewRound() {
        Cases.Case file = cases.open();
        Round round = heldByTheEndOfAMandate(file);

        file.does(supervisor, "userTask_mandateEnded", found("CAPABLE"));

        assertThat(signOffs.round(round.id()).state()).isEqualTo(RoundState.CANCELLED);
        assertThat(modes(file.round())).containsExactlyInAnyOrder("PERSON REQUIRED", "LEAD_PRACTITIONER REQUIRED");
    }

    private Round heldByTheEndOfAMandate(Cases.Case file) {
        supervisor = cases.human("Sara Roy", Role.SUPERVISOR);
        MandateId mandate = tutorship(file, cases.human("Omer Allard"), TODAY.plusDays(100));
        planned(file);
        Round round = file.round();
        Actor.as("test", () -> mandates.suspend(mandate, MandateStatus.IN_FORCE, file.practitioner.id()));
        assertThat(signOffs.round(round.id()).state()).isEqualTo(RoundState.ON_HOLD);
        return round;
    }

    private static String found(String outcome) {
        return """
                {"outcome":"%s","reasons":"Vérifié au registre."}""".formatted(outcome);
    }

    @Test
    void aMandateThatRanOutOvernightSignsNothingBeforeAnybodyHasNoticed() {
        Cases.Case file = cases.open();
        SignedIn tutor = cases.human("Omer Allard");
        tutorship(file, tutor, TODAY.plusDays(3));
        planned(file);
        Round round = file.round();
        clock.forward(Duration.ofDays(4));

        assertThatThrownBy(() -> signs(file, round, tutor)).isInstanceOf(NotASignatory.class);
        assertThat(signOffs.round(round.id()).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void aPlaceOfWhoeverHasNoMandateForThatTextIsFilledBeforeAnybodySigns() {
        Cases.Case file = cases.open().goesOnTo("userTask_plan");
        SignedIn mother = cases.human("Line N.");
        births.record(file.id, LocalDate.of(2016, 6, 1), file.practitioner.id());
        parent(file, mother, "closure");

        file.does(file.practitioner, "userTask_plan", Answers.PLAN);

        assertThat(signOffs.openRounds(file.id)).isEmpty();
        assertThat(file.taskKeys()).containsExactly("userTask_fillSlot");
        parent(file, mother, "plan");
        file.does(
                cases.human("Sam Cyr", Role.SUPERVISOR),
                "userTask_fillSlot",
                """
                {"slot":"REPRESENTATIVE"}""");
        assertThat(modes(file.round())).contains("REPRESENTATIVE REQUIRED");
    }

    private void parent(Cases.Case file, SignedIn holder, String subject) {
        NewMandate authority = new NewMandate(
                file.id,
                holder.id(),
                MandateType.PARENTAL_AUTHORITY,
                Set.of(subject),
                Set.of(),
                "Acte de naissance",
                TODAY,
                null);
        seenByTwo(file, mandates.record(authority, file.practitioner.id()));
    }

    @Test
    void withoutAMandateForThatTextNoRoundAsksARepresentative() {
        Cases.Case file = cases.open();
        SignedIn tutor = cases.human("Omer Allard");
        MandateId id = mandates.record(
                new NewMandate(
                        file.id,
                        tutor.id(),
                        MandateType.TUTORSHIP,
                        Set.of("closure"),
                        Set.of(),
                        "Jugement",
                        TODAY,
                        null),
                file.practitioner.id());
        seenByTwo(file, id);
        planned(file);

        assertThat(modes(file.round())).containsExactlyInAnyOrder("PERSON REQUIRED", "LEAD_PRACTITIONER REQUIRED");
    }

    /** SC4 rows 1 and 3. */
    @Test
    void noeSignsHimselfAndAParentIsInvitedOnlyIfHeAgrees() {
        SignedIn noe = cases.human("Noé N.");
        Cases.Case file = cases.open(noe, cases.human("Lise Morin", Role.PRACTITIONER));
        SignedIn school = cases.human("Rosa Pin");
        SignedIn mother = cases.human("Line N.");
        births.record(file.id, LocalDate.of(2010, 6, 1), file.practitioner.id());
        MandateId id = mandates.record(
                new NewMandate(
                        file.id,
                        mother.id(),
                        MandateType.PARENTAL_AUTHORITY,
                        NewMandate.SUBJECTS,
                        Set.of(Purpose.values()),
                        "Acte de naissance",
                        TODAY,
                        null),
                file.practitioner.id());
        seenByTwo(file, id);
        file.withPartner(school, "École des Pins");
        file.goesOnTo("userTask_plan")
                .does(
                        file.practitioner,
                        "userTask_plan",
                        Answers.plan(
                                """
                                {"what":"Soutien en classe","who":"PARTNER_ORG","hoursPerWeek":3,"agreement":"AGREED"}"""));

        assertThat(modes(file.round()))
                .containsExactlyInAnyOrder("PERSON REQUIRED", "LEAD_PRACTITIONER REQUIRED", "PARTNER_ORG REQUIRED");

        representations.inviteParent(file.id, true, noe.id());
        file.answers(file.practitioner, SignDecision.CHANGES_REQUESTED, "À reprendre.");
        file.goesOnTo("userTask_plan")
                .does(
                        file.practitioner,
                        "userTask_plan",
                        Answers.plan(
                                """
                                {"what":"Soutien en classe","who":"PARTNER_ORG","hoursPerWeek":2,"agreement":"AGREED"}"""));
        assertThat(modes(file.round()))
                .containsExactlyInAnyOrder(
                        "PERSON REQUIRED",
                        "LEAD_PRACTITIONER REQUIRED",
                        "PARTNER_ORG REQUIRED",
                        "REPRESENTATIVE INVITED");
        file.signs(noe, school, file.practitioner);
        assertThat(signOffs.openRounds(file.id)).isEmpty();
    }

    private void planned(Cases.Case file) {
        file.goesOnTo("userTask_plan").does(file.practitioner, "userTask_plan", Answers.PLAN);
    }

    private static java.util.List<String> modes(Round round) {
        return round.slots().stream()
                .map(slot -> slot.key().slot() + " " + slot.mode())
                .toList();
    }

    private void signs(Cases.Case file, Round round, SignedIn who) {
        Actor.as(
                "test",
                () -> signOffs.sign(new org.accord.signoff.Signing(
                        round.id(),
                        new org.accord.casefile.SlotKey(Slot.REPRESENTATIVE, 1),
                        who,
                        SignDecision.SIGNED,
                        tools.jackson.databind.node.JsonNodeFactory.instance.objectNode(),
                        round.facts().subjectHash(),
                        java.util.UUID.randomUUID(),
                        org.accord.signoff.Signing.PORTAL,
                        java.util.Locale.FRENCH)));
    }

    private MandateId tutorship(Cases.Case file, SignedIn tutor, LocalDate to) {
        MandateId id = mandates.record(
                new NewMandate(
                        file.id,
                        tutor.id(),
                        MandateType.TUTORSHIP,
                        Set.of("plan"),
                        Set.of(),
                        "Jugement 500-14-001",
                        TODAY,
                        to),
                file.practitioner.id());
        seenByTwo(file, id);
        return id;
    }

    private void seenByTwo(Cases.Case file, MandateId id) {
        mandates.verify(id, file.practitioner);
        mandates.verify(id, cases.human("Sam Roy", Role.SUPERVISOR));
    }
}
