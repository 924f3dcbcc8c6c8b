package org.accord.signoff;

import static org.accord.signoff.SigningTogether.CAREGIVER;
import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SigningTogether.PRACTITIONER;
import static org.accord.signoff.SlotDemand.invited;
import static org.accord.signoff.SlotDemand.required;
import static org.accord.signoff.SlotDemand.viewSought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.SignedIn;
import org.accord.signoff.ViewAttempt.Means;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** I-1 and I-6: silence is never agreement, and staff silence interrupts nothing. */
@SignOffRooms
class SilenceTest extends APlanOfThree {

    @Test
    void aSilentPersonNeverAgrees() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(round, PRACTITIONER, practitioner);
        clock.forward(Duration.ofDays(15));

        assertThat(signOffs.expire(round)).isTrue();

        assertThat(together.state(round)).isEqualTo(RoundState.EXPIRED);
        assertThat(documents.latestAgreed(caseFile, "plan", "")).isEmpty();
        assertThat(heard.of(RoundClosed.class))
                .containsExactly(new RoundClosed(
                        caseFile, round, RoundState.EXPIRED, RoundReason.NO_RESPONSE, Slot.PERSON, 0, 15));
    }

    @Test
    void theLastDayIsThePersonsToItsEnd() {
        RoundId round = together.asks(plan, required(Slot.PERSON));

        // The round opened on 2 March at 10:00 in Toronto; the fourteenth day is the 16th, in daylight time by then.
        clock.set(java.time.Instant.parse("2026-03-17T03:59:59Z"));
        assertThat(signOffs.expire(round)).isFalse();

        clock.set(java.time.Instant.parse("2026-03-17T04:00:00Z"));
        assertThat(signOffs.expire(round)).isTrue();
        assertThat(signOffs.expire(round)).isFalse();
    }

    @Test
    void silentStaffNeverEndARoundAndTheLastAgreedPlanStands() {
        RoundId agreed = together.asks(plan, required(Slot.PERSON));
        together.signs(agreed, PERSON, person);
        DocumentVersion next = together.plan(caseFile, "plus de répit");
        RoundId round = together.asks(next, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(round, PERSON, person);
        clock.forward(Duration.ofDays(90));

        assertThat(signOffs.expire(round)).isFalse();

        assertThat(together.state(round)).isEqualTo(RoundState.OPEN);
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.SIGNED);
        assertThat(documents.latestAgreed(caseFile, "plan", "").orElseThrow().id())
                .isEqualTo(plan.id());
        assertThat(signOffs.silent(round)).singleElement().satisfies(slot -> {
            assertThat(slot.slot()).isEqualTo(PRACTITIONER);
            assertThat(slot.daysSilent()).isEqualTo(90);
        });
    }

    @Test
    void anInvitedCarersSilenceEndsNothing() {
        RoundId round = together.asks(plan, required(Slot.LEAD_PRACTITIONER), invited(Slot.CAREGIVER));
        clock.forward(Duration.ofDays(20));

        assertThat(signOffs.expire(round)).isFalse();
    }

    @Test
    void silenceIsCountedFromTheFirstUnansweredInvitation() {
        RoundId first = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        clock.forward(Duration.ofDays(15));
        signOffs.expire(first);
        RoundId second = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        clock.forward(Duration.ofDays(15));
        signOffs.expire(second);

        assertThat(heard.of(RoundClosed.class))
                .extracting(RoundClosed::daysSilent)
                .containsExactly(15, 30);
    }

    @Test
    void anAnswerBreaksTheSilence() {
        RoundId first = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        clock.forward(Duration.ofDays(5));
        together.answers(first, PERSON, person, SignDecision.CHANGES_REQUESTED);
        clock.forward(Duration.ofDays(5));
        RoundId second = together.asks(together.plan(caseFile, "corrigé"), required(Slot.PERSON));
        clock.forward(Duration.ofDays(3));

        assertThat(signOffs.silent(second)).singleElement().satisfies(slot -> {
            assertThat(slot.daysInRound()).isEqualTo(3);
            assertThat(slot.daysSilent()).isEqualTo(3);
        });
    }

    @Test
    void aViewThatIsSoughtHoldsTheRoundUntilItIsGiven() {
        RoundId round = together.asks(plan, viewSought(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(round, PRACTITIONER, practitioner);
        assertThat(together.state(round)).isEqualTo(RoundState.OPEN);

        assertThatThrownBy(() -> together.signs(round, PERSON, person)).isInstanceOf(DecisionDoesNotFit.class);
        assertThatThrownBy(() -> together.answers(round, PRACTITIONER, practitioner, SignDecision.VIEW_GIVEN))
                .isInstanceOf(SlotAlreadyAnswered.class);
        together.answers(round, PERSON, person, SignDecision.VIEW_GIVEN);
        assertThat(together.state(round)).isEqualTo(RoundState.COMPLETED);
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.VIEW_GIVEN);
    }

    @Test
    void twoAttemptsByTheSameMeansAreOneAndTwoByDifferentMeansAreEnough() {
        RoundId round = together.asks(plan, viewSought(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        together.signs(round, PRACTITIONER, practitioner);

        attempt(round, PERSON, practitioner, Means.PHONE);
        attempt(round, PERSON, practitioner, Means.PHONE);
        assertThat(together.state(round)).isEqualTo(RoundState.OPEN);

        attempt(round, PERSON, practitioner, Means.VISIT);
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.VIEW_SOUGHT_WITHOUT_ANSWER);
        assertThat(together.state(round)).isEqualTo(RoundState.COMPLETED);
        assertThat(together.ledger(round))
                .containsExactly(
                        "LEAD_PRACTITIONER SIGNED",
                        "PERSON VIEW_ATTEMPTED",
                        "PERSON VIEW_ATTEMPTED",
                        "PERSON VIEW_ATTEMPTED");
    }

    @Test
    void attemptsNeverStandForASignature() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));

        assertThatThrownBy(() -> attempt(round, PERSON, practitioner, Means.PHONE))
                .isInstanceOf(DecisionDoesNotFit.class);
        RoundId other = together.asks(
                together.document(caseFile, "review", "", JsonNodeFactory.instance.objectNode()),
                viewSought(Slot.PERSON));
        assertThatThrownBy(() -> attempt(other, PERSON, caregiver, Means.PHONE)).isInstanceOf(NotASignatory.class);
    }

    @Test
    void aViewThatDisagreesStandsBesideTheSignaturesAndIsHeard() {
        RoundId round = together.asks(plan, viewSought(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        var view =
                JsonNodeFactory.instance.objectNode().put("decision", "REFUSED").put("words", "Je ne veux pas partir.");
        signOffs.sign(new Signing(
                round,
                PERSON,
                person,
                SignDecision.VIEW_GIVEN,
                view,
                plan.subjectHash(),
                UUID.randomUUID(),
                Signing.PORTAL,
                Locale.FRENCH));

        assertThat(heard.of(ViewDisagreed.class)).containsExactly(new ViewDisagreed(caseFile, round, PERSON));
        together.signs(round, PRACTITIONER, practitioner);
        assertThat(together.state(round)).isEqualTo(RoundState.COMPLETED);
    }

    @Test
    void aCarersSilenceEndsARoundLikeThePersons() {
        RoundId round = together.asks(plan, required(Slot.PERSON), required(Slot.CAREGIVER));
        together.signs(round, PERSON, person);
        clock.forward(Duration.ofDays(15));

        assertThat(signOffs.expire(round)).isTrue();
        assertThat(heard.of(RoundClosed.class).get(0).endedBy()).isEqualTo(Slot.CAREGIVER);
        assertThat(together.state(round, CAREGIVER)).isEqualTo(SlotState.PENDING);
    }

    private void attempt(RoundId round, SlotKey slot, SignedIn by, Means means) {
        signOffs.recordViewAttempt(
                new ViewAttempt(round, slot, by, means, "Personne n'a répondu.", UUID.randomUUID(), Locale.FRENCH));
    }
}
