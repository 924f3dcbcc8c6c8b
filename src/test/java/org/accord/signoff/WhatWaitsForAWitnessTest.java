package org.accord.signoff;

import static org.accord.signoff.SigningTogether.CAREGIVER;
import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SlotDemand.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accord.casefile.Slot;
import org.accord.people.Proof;
import org.accord.signoff.AssistedSigning.State;
import org.junit.jupiter.api.Test;

/** What was written down with help and is not yet confirmed: everything that ends it, and what does not. */
@SignOffRooms
class WhatWaitsForAWitnessTest extends ASignatureWithHelp {

    @Test
    void whatIsWithdrawnOrDeniedIsNeverSigned() {
        AssistedId withdrawn = assisted.ask(helping().request()).id();
        settling.withdraw(withdrawn, caregiver);
        assertThatThrownBy(() -> settling.confirm(withdrawn, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);

        AssistedId takenBackBySigner = assisted.ask(helping().request()).id();
        settling.withdraw(takenBackBySigner, person);

        AssistedId denied = assisted.ask(helping().saying("Oui.").request()).id();
        settling.deny(denied, supervisor);
        assertThatThrownBy(() -> settling.confirm(denied, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);
        assertThatThrownBy(() -> settling.withdraw(denied, caregiver)).isInstanceOf(NothingToConfirm.class);
        assertThat(assisted.get(denied, person).words().isEmpty()).isTrue();
        assertThat(together.ledger(round)).isEmpty();
    }

    @Test
    void changedWordsVoidWhatWaits() {
        AssistedId asked = assisted.ask(helping().on(paper()).request()).id();
        signOffs.supersede(caseFile, together.plan(caseFile, "moins de répit"));

        assertThat(assisted.get(asked, person).state()).isEqualTo(State.VOID);
        assertThat(assisted.scan(asked)).isEmpty();
        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);
        assertThat(together.ledger(round)).isEmpty();
        assertThat(heard.of(AssistedStep.class))
                .extracting(AssistedStep::state)
                .containsExactly(State.PENDING, State.VOID);
    }

    @Test
    void aRoundThatEndsEndsWhatWaitsInIt() {
        AssistedId asked = assisted.ask(helping().request()).id();
        signOffs.cancel(round, RoundReason.NONE);

        assertThat(assisted.get(asked, person).state()).isEqualTo(State.VOID);
        assertThatThrownBy(() -> assisted.ask(helping().request())).isInstanceOf(RoundIsClosed.class);
    }

    @Test
    void aRoundOnHoldKeepsWhatWaitsUntilItGoesOn() {
        AssistedId asked = assisted.ask(helping().request()).id();
        signOffs.hold(round);
        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(RoundIsOnHold.class);
        signOffs.resume(round);

        settling.confirm(asked, supervisor, Proof.FRESH);

        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED");
    }

    @Test
    void anAnswerOfTheSignersOwnIsTheOneThatCounts() {
        AssistedId asked = assisted.ask(helping().request()).id();
        together.answers(round, PERSON, person, SignDecision.SIGNED_WITH_RESERVATION);

        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);
        together.takesBack(round, PERSON, person);
        assertThat(assisted.get(asked, person).state()).isEqualTo(State.VOID);
        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED_WITH_RESERVATION", "PERSON TAKEN_BACK");
    }

    @Test
    void aSignerWhoNoLongerHoldsThePlaceDoesNotSignThroughAWitness() {
        plan = anotherPlan();
        round = together.asks(plan, required(Slot.CAREGIVER));
        AssistedId asked = assisted.ask(helping()
                        .at(CAREGIVER)
                        .signedBy(caregiver)
                        .helpedBy(practitioner)
                        .request())
                .id();
        together.leaves(caseFile, Slot.CAREGIVER, caregiver);

        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(NothingToConfirm.class);
        assertThat(together.ledger(round)).isEmpty();
        assertThat(assisted.get(asked, caregiver).state()).isEqualTo(State.VOID);
    }
}
