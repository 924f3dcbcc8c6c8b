package org.accord.signoff;

import static org.accord.signoff.SigningTogether.CAREGIVER;
import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SigningTogether.PRACTITIONER;
import static org.accord.signoff.SigningTogether.SUPERVISOR;
import static org.accord.signoff.SlotDemand.invited;
import static org.accord.signoff.SlotDemand.required;
import static org.accord.signoff.SlotDemand.viewSought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** I-5: one human fills one slot a round; and nobody signs for anybody. */
@SignOffRooms
class WhoSignsTest {

    @Autowired
    SigningTogether together;

    @Autowired
    SignOffs signOffs;

    @Autowired
    JdbcClient jdbc;

    CaseFileId caseFile;
    SignedIn person;
    SignedIn practitioner;
    DocumentVersion plan;

    @BeforeEach
    void aPlanIsWritten() {
        caseFile = together.caseFile();
        person = together.joins(caseFile, Slot.PERSON);
        practitioner = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        plan = together.plan(caseFile, "du répit");
    }

    @Test
    void aRoundDoesNotOpenWhileARequiredSlotHasNobody() {
        Opening opening = open(required(Slot.PERSON), required(Slot.PARTNER_ORG));

        assertThat(opening).isEqualTo(new Opening.Unfillable(List.of(Slot.PARTNER_ORG)));
        assertThat(signOffs.openRounds(caseFile)).isEmpty();
    }

    @Test
    void oneHumanInTwoSlotsIsNotTwoHumans() {
        together.joins(caseFile, Slot.EXPERT_BY_EXPERIENCE, practitioner);
        jdbc.sql("insert into accord.consent_act (case_file_id, purpose, state, acted_by, acted_at)"
                        + " values (?, 'PEER_INVOLVEMENT', 'ACTIVE', ?, now())")
                .params(caseFile.value(), person.id().value())
                .update();

        Opening opening = open(required(Slot.LEAD_PRACTITIONER), required(Slot.EXPERT_BY_EXPERIENCE));

        assertThat(opening).isEqualTo(new Opening.Unfillable(List.of(Slot.EXPERT_BY_EXPERIENCE)));
    }

    @Test
    void twoOfAKindNeedTwoHumansAndAnyOfThemFillsEitherPlace() {
        assertThat(open(new SlotDemand(Slot.LEAD_PRACTITIONER, SlotMode.REQUIRED, 2)))
                .isEqualTo(new Opening.Unfillable(List.of(Slot.LEAD_PRACTITIONER)));

        SignedIn colleague = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        RoundId round = together.asks(plan, new SlotDemand(Slot.LEAD_PRACTITIONER, SlotMode.REQUIRED, 2));
        SlotKey second = new SlotKey(Slot.LEAD_PRACTITIONER, 2);
        together.signs(round, second, practitioner);

        assertThatThrownBy(() -> together.signs(round, PRACTITIONER, practitioner))
                .isInstanceOf(AnotherSlotIsYours.class);
        together.signs(round, PRACTITIONER, colleague);
        assertThat(together.state(round)).isEqualTo(RoundState.COMPLETED);
    }

    @Test
    void whoeverSignsInOneSlotDoesNotSignInAnother() {
        SignedIn colleague = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        together.joins(caseFile, Slot.SUPERVISOR, practitioner);
        together.joins(caseFile, Slot.SUPERVISOR, colleague);
        RoundId round = together.asks(plan, required(Slot.LEAD_PRACTITIONER), required(Slot.SUPERVISOR));
        together.signs(round, PRACTITIONER, practitioner);

        assertThatThrownBy(() -> together.signs(round, SUPERVISOR, practitioner))
                .isInstanceOf(AnotherSlotIsYours.class);
        together.signs(round, SUPERVISOR, colleague);
        assertThat(together.state(round)).isEqualTo(RoundState.COMPLETED);
    }

    @Test
    void theOnlyOneWhoCanFillAnotherSlotIsKeptForIt() {
        SignedIn colleague = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        together.joins(caseFile, Slot.SUPERVISOR, practitioner);
        RoundId round = together.asks(plan, required(Slot.LEAD_PRACTITIONER), required(Slot.SUPERVISOR));

        assertThatThrownBy(() -> together.signs(round, PRACTITIONER, practitioner))
                .isInstanceOf(NeededInAnotherSlot.class);
        assertThat(together.ledger(round)).isEmpty();
        together.signs(round, PRACTITIONER, colleague);
        together.signs(round, SUPERVISOR, practitioner);
        assertThat(together.state(round)).isEqualTo(RoundState.COMPLETED);
    }

    @Test
    void theDatabaseItselfKeepsOneHumanFromTwoSlots() {
        together.joins(caseFile, Slot.CAREGIVER);
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.CAREGIVER));
        Receipt receipt = together.signs(round, PERSON, person);

        assertThatThrownBy(() -> jdbc.sql("update accord.sign_off_slot set state = 'SIGNED', human = ?, event_id = ?,"
                                + " decided_at = now() where round_id = ? and slot_key = 'CAREGIVER'")
                        .params(person.id().value(), receipt.event(), round.value())
                        .update())
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }

    @Test
    void nobodySignsForAnother() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));

        assertThatThrownBy(() -> together.signs(round, PERSON, practitioner)).isInstanceOf(NotASignatory.class);
        assertThatThrownBy(() -> together.signs(round, PERSON, together.somebody()))
                .isInstanceOf(NotASignatory.class);
        assertThatThrownBy(() -> together.signs(round, SUPERVISOR, practitioner))
                .isInstanceOf(NotASignatory.class);
        assertThat(together.ledger(round)).isEmpty();
    }

    @Test
    void whoeverLeftTheCaseFileDoesNotSignAnyMore() {
        SignedIn colleague = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        RoundId round = together.asks(plan, required(Slot.LEAD_PRACTITIONER));
        together.leaves(caseFile, Slot.LEAD_PRACTITIONER, practitioner);

        assertThatThrownBy(() -> together.signs(round, PRACTITIONER, practitioner))
                .isInstanceOf(NotASignatory.class);
        together.signs(round, PRACTITIONER, colleague);
    }

    @Test
    void aSlotThatARoleFillsIsSignedByWhoeverHasTheRole() {
        SignedIn supervisor = together.somebody(org.accord.people.Role.SUPERVISOR);
        RoundId round = together.asks(plan, required(Slot.SUPERVISOR));

        assertThatThrownBy(() -> together.signs(round, SUPERVISOR, person)).isInstanceOf(NotASignatory.class);
        together.signs(round, SUPERVISOR, supervisor);
        assertThat(together.state(round)).isEqualTo(RoundState.COMPLETED);
    }

    @Test
    void anInvitationIsNotSentIntoASlotThatNobodyHolds() {
        RoundId round = together.asks(plan, required(Slot.PERSON), invited(Slot.REPRESENTATIVE));

        assertThat(signOffs.pendingSlots(round)).containsExactly(PERSON);
    }

    @Test
    void aSlotAskedTwiceIsAskedOnceInTheStrongerMode() {
        RoundId round = together.asks(plan, invited(Slot.PERSON), viewSought(Slot.PERSON), required(Slot.PERSON));

        assertThat(signOffs.round(round).slots()).containsExactly(RoundSlot.asked(PERSON, SlotMode.REQUIRED));
    }

    @Test
    void aRoundInWhichNobodyHasToSignCannotBeOpened() {
        together.joins(caseFile, Slot.CAREGIVER);

        assertThatThrownBy(() -> open(invited(Slot.CAREGIVER))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> open()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSignatureOverTheSameWordsCarriesIntoTheNextRoundAndCanBeTakenBack() {
        SignedIn caregiver = together.joins(caseFile, Slot.CAREGIVER);
        RoundId first = together.asks(plan, required(Slot.PERSON), required(Slot.CAREGIVER));
        Receipt receipt = together.signs(first, PERSON, person);
        signOffs.cancel(first, RoundReason.ACCESS_BARRIER);

        RoundId second = together.asks(plan, required(Slot.PERSON), required(Slot.CAREGIVER));
        assertThat(signOffs.pendingSlots(second)).containsExactly(CAREGIVER);
        RoundSlot carried = signOffs.round(second).slot(PERSON).orElseThrow();
        assertThat(carried.carried()).isTrue();
        assertThat(carried.event()).isEqualTo(receipt.event());

        together.takesBack(second, PERSON, person);
        assertThat(together.ledger(second)).containsExactly("PERSON TAKEN_BACK");
        together.signs(second, CAREGIVER, caregiver);
        assertThat(together.state(second)).isEqualTo(RoundState.OPEN);
        signOffs.cancel(second, RoundReason.ACCESS_BARRIER);

        RoundId third = together.asks(plan, required(Slot.PERSON), required(Slot.CAREGIVER));
        assertThat(signOffs.pendingSlots(third)).containsExactly(PERSON);
    }

    @Test
    void aSignatureDoesNotCarryWhenItsSignerHasLeft() {
        together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        RoundId first = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(first, PRACTITIONER, practitioner);
        signOffs.cancel(first, RoundReason.ACCESS_BARRIER);
        together.leaves(caseFile, Slot.LEAD_PRACTITIONER, practitioner);

        RoundId second = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        assertThat(signOffs.pendingSlots(second)).containsExactlyInAnyOrder(PERSON, PRACTITIONER);
    }

    @Test
    void aRoundInWhichEverybodyHasSignedTheseWordsIsAgreedAtOnce() {
        RoundId first = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(first, PERSON, person);
        signOffs.cancel(first, RoundReason.ACCESS_BARRIER);

        Opening opening = open(required(Slot.PERSON));

        assertThat(opening).isInstanceOf(Opening.AgreedAtOnce.class);
        assertThat(together.state(((Opening.AgreedAtOnce) opening).round())).isEqualTo(RoundState.COMPLETED);
    }

    private Opening open(SlotDemand... demands) {
        return signOffs.open(caseFile, plan, List.of(demands));
    }
}
