package org.accord.signoff;

import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SigningTogether.PRACTITIONER;
import static org.accord.signoff.SlotDemand.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.accord.casefile.NotYours;
import org.accord.casefile.Slot;
import org.accord.people.Proof;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may write down what another says, who may be witness of it, and who gets the receipt. */
@SignOffRooms
class WhoHelpsToSignTest extends ASignatureWithHelp {

    @Autowired
    AccessBarriers barriers;

    @Autowired
    Receipts receipts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theWitnessIsNeitherTheLeadNorASignerNorTheFacilitatorNorAnyUserOfTheHouse() {
        SignedIn holder = together.joins(caseFile, Slot.SUPERVISOR, together.somebody(Role.SUPERVISOR));
        SignedIn stranger = together.somebody();

        for (SignedIn each : List.of(practitioner, person, caregiver, stranger)) {
            assertThatThrownBy(() -> assisted.ask(helping().witnessedBy(each).request()))
                    .isInstanceOf(WitnessIsNotIndependent.class);
        }
        assertThat(assisted.ask(helping().witnessedBy(holder).request()).pending())
                .isTrue();
    }

    @Test
    void whoeverHoldsAPlaceOfTheRoundIsNoWitness() {
        plan = anotherPlan();
        round = together.asks(plan, required(Slot.PERSON), required(Slot.SUPERVISOR));

        assertThatThrownBy(() -> assisted.ask(helping().request())).isInstanceOf(WitnessIsNotIndependent.class);
    }

    @Test
    void aWitnessWhoTakesAPlaceBeforeConfirmingIsNoLongerIndependent() {
        AssistedId asked = assisted.ask(helping().request()).id();
        together.joins(caseFile, Slot.LEAD_PRACTITIONER, supervisor);

        assertThatThrownBy(() -> settling.confirm(asked, supervisor, Proof.FRESH))
                .isInstanceOf(WitnessIsNotIndependent.class);
        assertThat(together.ledger(round)).isEmpty();
    }

    @Test
    void nobodyHelpsThemselvesAndNobodyHelpsWhoIsNotAsked() {
        assertThatThrownBy(() -> assisted.ask(helping()
                        .at(PRACTITIONER)
                        .signedBy(practitioner)
                        .helpedBy(practitioner)
                        .request()))
                .isInstanceOf(HelperMaySignAlone.class);
        assertThatThrownBy(() -> assisted.ask(
                        helping().signedBy(supervisor).witnessedBy(practitioner).request()))
                .isInstanceOf(NotASignatory.class);
    }

    @Test
    void whoIsNoHelperHereWritesNothingDown() {
        assertThatThrownBy(() -> assisted.ask(helping()
                        .helpedBy(person)
                        .signedBy(practitioner)
                        .at(PRACTITIONER)
                        .request()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> assisted.ask(helping()
                        .helpedBy(together.somebody(Role.LIAISON_AGENT))
                        .request()))
                .isInstanceOf(org.accord.system.Refusal.class);
        assertThat(assisted.waitingIn(round)).isEmpty();
    }

    @Test
    void anAssistantHelpsAndNeverSigns() {
        SignedIn assistant = together.joins(caseFile, Slot.ASSISTANT);
        assertThatThrownBy(() -> assisted.ask(helping().helpedBy(assistant).request()))
                .as("nobody has read the register")
                .isInstanceOf(NotYours.class);
        jdbc.sql("insert into accord.assistance (case_file_id, assistant, checked_on, until, checked_by, recorded_at)"
                        + " values (?, ?, current_date, current_date + 365, ?, now())")
                .params(
                        caseFile.value(),
                        assistant.id().value(),
                        practitioner.id().value())
                .update();
        assertThat(signOffs.askedOf(signOffs.round(round), assistant)).isEmpty();

        AssistedId asked = assisted.ask(helping().helpedBy(assistant).request()).id();

        assertThat(settling.confirm(asked, supervisor, Proof.FRESH).facilitator())
                .isEqualTo(assistant.id());
    }

    @Test
    void theReceiptIsForTheSignerAndInTheHandsOfWhoeverHelped() {
        Receipt receipt = settling.confirm(assisted.ask(helping().request()).id(), supervisor, Proof.FRESH);

        assertThat(receipts.get(receipt.event(), person)).isEqualTo(receipts.get(receipt.event(), caregiver));
        assertThatThrownBy(() -> receipts.get(receipt.event(), supervisor)).isInstanceOf(ReceiptNotFound.class);
        assertThatThrownBy(() -> receipts.get(receipt.event(), practitioner)).isInstanceOf(ReceiptNotFound.class);
    }

    @Test
    void somebodyWhoCannotSignThisWayIsHeardOnceAndNothingEnds() {
        barriers.say(round, PERSON, person);
        barriers.say(round, PERSON, caregiver);

        assertThat(heard.of(AccessBarrierSaid.class)).hasSize(1);
        assertThat(barriers.in(round)).containsExactly(PERSON);
        assertThat(together.state(round)).isEqualTo(RoundState.OPEN);
        assertThatThrownBy(() -> barriers.say(round, PRACTITIONER, person)).isInstanceOf(NotASignatory.class);
        assertThatThrownBy(() -> barriers.say(round, PERSON, supervisor)).isInstanceOf(NotASignatory.class);
    }

    @Test
    void aLiaisonAgentReadsAndHelpsOnceAnotherWayIsAskedFor() {
        SignedIn agent = together.somebody(Role.LIAISON_AGENT);
        assertThatThrownBy(() -> assisted.ask(helping().helpedBy(agent).request()))
                .isInstanceOf(org.accord.system.Refusal.class);

        barriers.say(round, PERSON, person);

        assertThat(assisted.ask(helping().helpedBy(agent).request()).facilitator())
                .isEqualTo(agent.id());
    }
}
