package org.accord.signoff;

import static org.accord.signoff.SigningTogether.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accord.people.Proof;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody signs with help: three people, one row, and nothing before the third has spoken. */
@SignOffRooms
class AssistedSigningTest extends ASignatureWithHelp {

    @Autowired
    Ledger ledger;

    @Test
    void nothingIsSignedUntilTheWitnessConfirmsAndThenTheSignerSigned() {
        AssistedSigning asked =
                assisted.ask(helping().saying("Oui, mais pas le dimanche.").request());
        assertThat(together.ledger(round)).isEmpty();
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.PENDING);

        Receipt receipt = settling.confirm(asked.id(), supervisor, Proof.FRESH);

        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED");
        assertThat(receipt.signer()).isEqualTo(person.id());
        assertThat(receipt.facilitator()).isEqualTo(caregiver.id());
        assertThat(receipt.witness()).isEqualTo(supervisor.id());
        assertThat(receipt.mode()).isEqualTo("PHONE_READBACK");
        assertThat(signOffs.words(receipt.event()).orElseThrow().path("words").asString())
                .isEqualTo("Oui, mais pas le dimanche.");
        assertThat(signOffs.round(round).slotOf(caregiver.id())).isEmpty();
        assertThat(ledger.verify(Chain.of(caseFile)).holds()).isTrue();
    }

    @Test
    void confirmingTwiceIsOneSignatureAndTheSameReceipt() {
        AssistedId asked = assisted.ask(helping().request()).id();

        assertThat(settling.confirm(asked, supervisor, Proof.FRESH))
                .isEqualTo(settling.confirm(asked, supervisor, Proof.FRESH));
        assertThat(together.ledger(round)).hasSize(1);
    }

    @Test
    void writingTheSameDownTwiceAsksOnce() {
        AssistedRequest request = helping().request();

        assertThat(assisted.ask(request)).isEqualTo(assisted.ask(request));
        assertThatThrownBy(() -> assisted.ask(helping().request())).isInstanceOf(AlreadyWaitsForWitness.class);
        assertThat(assisted.waitingIn(round)).hasSize(1);
    }

    @Test
    void onlyTheNamedWitnessConfirmsOrDenies() {
        AssistedId asked = assisted.ask(helping().request()).id();

        assertThatThrownBy(() -> settling.confirm(asked, caregiver, Proof.FRESH))
                .isInstanceOf(NotTheWitness.class);
        assertThatThrownBy(() -> settling.confirm(asked, person, Proof.FRESH)).isInstanceOf(NotTheWitness.class);
        assertThatThrownBy(() -> settling.deny(asked, caregiver)).isInstanceOf(NotTheWitness.class);
        assertThatThrownBy(() -> settling.confirm(asked, practitioner, Proof.FRESH))
                .isInstanceOf(NoSuchAssistedSigning.class);
        assertThatThrownBy(() -> settling.withdraw(asked, supervisor)).isInstanceOf(NoSuchAssistedSigning.class);
        assertThat(together.ledger(round)).isEmpty();
    }

    @Test
    void otherWordsThanThoseOfTheRoundAreNotReadOut() {
        assertThatThrownBy(() -> assisted.ask(helping().showing("feed").request()))
                .isInstanceOf(PlanHasChanged.class);
    }

    @Test
    void nothingIsWrittenDownThatWasNotReadBackInterpretedOrOnThePaper() {
        assertThatThrownBy(() -> assisted.ask(helping().notReadBack().request()))
                .isInstanceOf(ReadBackIsMissing.class);
        assertThatThrownBy(
                        () -> assisted.ask(helping().by(SigningMode.INTERPRETED).request()))
                .isInstanceOf(InterpreterIsMissing.class);
        assertThatThrownBy(
                        () -> assisted.ask(helping().by(SigningMode.PAPER_SCAN).request()))
                .isInstanceOf(ScanIsMissing.class);
        assertThatThrownBy(() -> assisted.ask(helping().by(SigningMode.PORTAL).request()))
                .isInstanceOf(ModeDoesNotFit.class);
        assertThatThrownBy(() -> assisted.ask(
                        helping().on(paper()).by(SigningMode.IN_PERSON).request()))
                .isInstanceOf(ModeDoesNotFit.class);
        assertThatThrownBy(() ->
                        assisted.ask(helping().deciding(SignDecision.REFUSED).request()))
                .isInstanceOf(WordsAreMissing.class);
    }
}
