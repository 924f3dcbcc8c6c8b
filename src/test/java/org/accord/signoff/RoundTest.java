package org.accord.signoff;

import static org.accord.signoff.SigningTogether.CAREGIVER;
import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SigningTogether.PRACTITIONER;
import static org.accord.signoff.SlotDemand.invited;
import static org.accord.signoff.SlotDemand.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way a round and its slots can go. */
@SignOffRooms
class RoundTest extends APlanOfThree {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRoundIsCompletedWhenEveryRequiredSlotIsSignedAndThePlanIsAgreed() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));

        together.signs(round, PERSON, person);
        assertThat(together.state(round)).isEqualTo(RoundState.OPEN);
        assertThat(heard.of(SlotSigned.class)).containsExactly(new SlotSigned(caseFile, round, PERSON));
        assertThat(documents.latestAgreed(caseFile, "plan", "")).isEmpty();

        together.answers(round, PRACTITIONER, practitioner, SignDecision.SIGNED_WITH_RESERVATION);
        assertThat(together.state(round)).isEqualTo(RoundState.COMPLETED);
        assertThat(documents.latestAgreed(caseFile, "plan", "").orElseThrow().id())
                .isEqualTo(plan.id());
        assertThat(heard.of(SlotSigned.class)).hasSize(1);
        assertThat(heard.of(RoundClosed.class))
                .containsExactly(new RoundClosed(caseFile, round, RoundState.COMPLETED, RoundReason.NONE, null, 0, 0));
    }

    @Test
    void theFirstRefusalOfARequiredSlotEndsTheRound() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));

        together.answers(round, PERSON, person, SignDecision.REFUSED);

        assertThat(together.state(round)).isEqualTo(RoundState.REFUSED);
        assertThat(together.state(round, PRACTITIONER)).isEqualTo(SlotState.PENDING);
        assertThat(heard.of(RoundClosed.class))
                .containsExactly(
                        new RoundClosed(caseFile, round, RoundState.REFUSED, RoundReason.REFUSED, Slot.PERSON, 1, 0));
        assertThat(blockedBy(round)).isEqualTo("PERSON_SIDE");
        assertThatThrownBy(() -> together.signs(round, PRACTITIONER, practitioner))
                .isInstanceOf(RoundIsClosed.class);
    }

    @Test
    void aChangeAskedForByARequiredSlotEndsTheRound() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.CAREGIVER));

        together.answers(round, CAREGIVER, caregiver, SignDecision.CHANGES_REQUESTED);

        assertThat(together.state(round)).isEqualTo(RoundState.CHANGES_REQUESTED);
        assertThat(heard.of(RoundClosed.class).get(0).endedBy()).isEqualTo(Slot.CAREGIVER);
    }

    @ParameterizedTest
    @EnumSource(
            value = SignDecision.class,
            names = {"REFUSED", "CHANGES_REQUESTED"})
    void whatAnInvitedSlotAnswersIsRecordedAndNeverEndsARound(SignDecision decision) {
        RoundId round = together.asks(plan, required(Slot.PERSON), invited(Slot.CAREGIVER));

        together.answers(round, CAREGIVER, caregiver, decision);

        assertThat(together.state(round)).isEqualTo(RoundState.OPEN);
        assertThat(together.state(round, CAREGIVER)).isEqualTo(decision.state());
        assertThat(together.ledger(round)).containsExactly("CAREGIVER " + decision);
    }

    @Test
    void anInvitedSlotThatStaysSilentDoesNotKeepTheOthersFromAgreeing() {
        RoundId round = together.asks(plan, required(Slot.PERSON), invited(Slot.CAREGIVER));

        together.signs(round, PERSON, person);

        assertThat(together.state(round)).isEqualTo(RoundState.COMPLETED);
        assertThat(together.state(round, CAREGIVER)).isEqualTo(SlotState.PENDING);
    }

    @Test
    void aSignatureCanBeTakenBackUntilTheRoundIsCompletedAndBothRowsStay() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(round, PERSON, person);

        together.takesBack(round, PERSON, person);

        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.PENDING);
        assertThat(heard.of(SlotReopened.class)).containsExactly(new SlotReopened(caseFile, round, PERSON));
        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED", "PERSON TAKEN_BACK");

        together.signs(round, PERSON, person);
        together.signs(round, PRACTITIONER, practitioner);
        assertThatThrownBy(() -> together.takesBack(round, PERSON, person)).isInstanceOf(RoundIsClosed.class);
        assertThat(together.ledger(round)).hasSize(4);
    }

    @Test
    void nobodyTakesBackWhatAnotherSaid() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(round, PERSON, person);

        assertThatThrownBy(() -> together.takesBack(round, PERSON, practitioner))
                .isInstanceOf(NothingToTakeBack.class);
        assertThatThrownBy(() -> together.takesBack(round, PRACTITIONER, practitioner))
                .isInstanceOf(NothingToTakeBack.class);
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.SIGNED);
    }

    @Test
    void aChangeOfTheWordsVoidsTheSignaturesAndTellsWhoSigned() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(round, PERSON, person);

        DocumentVersion changed = together.plan(caseFile, "du répit, 4 heures");
        assertThat(signOffs.supersede(caseFile, changed)).contains(round);

        assertThat(together.state(round)).isEqualTo(RoundState.SUPERSEDED);
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.VOIDED);
        assertThat(heard.of(SignatureVoided.class))
                .containsExactly(new SignatureVoided(caseFile, round, PERSON, person.id()));
        assertThat(heard.of(RoundClosed.class).get(0).state()).isEqualTo(RoundState.SUPERSEDED);

        RoundId next = together.asks(changed, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        assertThat(signOffs.pendingSlots(next)).containsExactlyInAnyOrder(PERSON, PRACTITIONER);
    }

    @Test
    void theVersionThatIsBeingSignedDoesNotSupersedeItself() {
        RoundId round = together.asks(plan, required(Slot.PERSON));

        assertThat(signOffs.supersede(caseFile, plan)).isEmpty();
        assertThat(together.state(round)).isEqualTo(RoundState.OPEN);
    }

    @Test
    void aRoundOnHoldIsNotSignedUntilItGoesOn() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        signOffs.hold(round);

        assertThat(together.state(round)).isEqualTo(RoundState.ON_HOLD);
        assertThat(blockedBy(round)).isEqualTo("ORGANISATION_SIDE");
        assertThatThrownBy(() -> together.signs(round, PERSON, person)).isInstanceOf(RoundIsOnHold.class);

        signOffs.resume(round);
        together.signs(round, PERSON, person);
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.SIGNED);
    }

    @Test
    void aCancelledRoundEndsOnceWithItsReason() {
        RoundId round = together.asks(plan, required(Slot.PERSON));

        assertThat(signOffs.cancel(round, RoundReason.MANDATE_ENDED)).isTrue();
        assertThat(signOffs.cancel(round, RoundReason.MANDATE_ENDED)).isFalse();
        assertThat(together.state(round)).isEqualTo(RoundState.CANCELLED);
        assertThat(heard.of(RoundClosed.class)).hasSize(1);
        assertThat(heard.of(RoundClosed.class).get(0).reason()).isEqualTo(RoundReason.MANDATE_ENDED);
    }

    @Test
    void aRoundOnHoldIsSupersededAndCancelledLikeAnOpenOne() {
        RoundId held = together.asks(plan, required(Slot.PERSON));
        signOffs.hold(held);
        assertThat(signOffs.supersede(caseFile, together.plan(caseFile, "autre")))
                .contains(held);

        RoundId another = together.asks(together.plan(caseFile, "encore"), required(Slot.PERSON));
        signOffs.hold(another);
        assertThat(signOffs.cancel(another, RoundReason.MANDATE_ENDED)).isTrue();
    }

    @Test
    void theOrganisationIsWaitedForUntilOnlyThePersonsSideIsLeft() {
        RoundId round =
                together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER), invited(Slot.CAREGIVER));
        assertThat(blockedBy(round)).isEqualTo("ORGANISATION_SIDE");

        together.signs(round, PRACTITIONER, practitioner);
        assertThat(blockedBy(round)).isEqualTo("PERSON_SIDE");

        together.signs(round, PERSON, person);
        assertThat(blockedBy(round)).isNull();
    }

    @Test
    void refusalsOfASubjectAreCountedUntilItIsAgreed() {
        for (int refusal = 1; refusal <= 2; refusal++) {
            RoundId round = together.asks(together.plan(caseFile, "essai " + refusal), required(Slot.PERSON));
            together.answers(round, PERSON, person, SignDecision.REFUSED);
            assertThat(heard.of(RoundClosed.class).get(refusal - 1).refusalsOfThisSubject())
                    .isEqualTo(refusal);
        }
        RoundId agreed = together.asks(together.plan(caseFile, "enfin"), required(Slot.PERSON));
        together.signs(agreed, PERSON, person);
        heard.forget();

        RoundId later = together.asks(together.plan(caseFile, "un an après"), required(Slot.PERSON));
        together.answers(later, PERSON, person, SignDecision.REFUSED);
        assertThat(heard.of(RoundClosed.class).get(0).refusalsOfThisSubject()).isEqualTo(1);
    }

    private String blockedBy(RoundId round) {
        return jdbc.sql("select blocked_by from accord.sign_off_round where id = ?")
                .param(round.value())
                .query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}
