package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stages that end in a joint sign-off end alike. */
abstract class AuthoringWays extends Ways {

    enum Stage {
        PORTRAIT("userTask_portrait", "shared-portrait", "userTask_outcomes"),
        OUTCOMES("userTask_outcomes", "outcome-set", "userTask_firstReading"),
        PLAN("userTask_plan", "plan", "userTask_delivery"),
        REVIEW("userTask_review", "review", "userTask_closure");

        private final String task;
        private final String kind;
        private final String next;

        Stage(String task, String kind, String next) {
            this.task = task;
            this.kind = kind;
            this.next = next;
        }
    }

    @Test
    void theStoryComesBeforeThePortraitAndInThePersonsWords() {
        Cases.Case a = cases.openAt("userTask_story");

        a.does(a.person, "userTask_story", Answers.STORY);

        waits(a, "userTask_portrait");
        assertThat(documents.latest(a.id, "story", "").orElseThrow().author()).isEqualTo(a.person.id());
    }

    @ParameterizedTest
    @EnumSource
    void whatEverybodySignedIsAgreedAndTheCaseGoesOn(Stage stage) {
        Cases.Case a = awaitingSignatures(stage);

        a.signs(a.person, a.practitioner);

        waits(a, stage.next);
        assertThat(agreedVersion(a, stage.kind)).isEqualTo(1);
        assertThat(rounds(a, stage.kind)).containsExactly(RoundState.COMPLETED);
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyWantsChangedIsWrittenAgain(Stage stage) {
        Cases.Case a = awaitingSignatures(stage);

        a.answers(a.practitioner, SignDecision.CHANGES_REQUESTED, "Il manque la nuit.");

        waits(a, stage.task);
        assertThat(documents.latestAgreed(a.id, stage.kind, "")).isEmpty();
        assertThat(rounds(a, stage.kind)).containsExactly(RoundState.CHANGES_REQUESTED);
        a.goesOnTo("userTask_sign").signs(a.person, a.practitioner);
        waits(a, stage.next);
        assertThat(agreedVersion(a, stage.kind)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonWhoRefusesMayStopHere(Stage stage) {
        Cases.Case a = awaitingSignatures(stage);

        a.answers(a.person, SignDecision.REFUSED, "Ce n'est pas pour moi.");
        signOffWaits(a, "userTask_divergence");
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("PERSON_ENDS"));

        hasEnded(a, "PERSON_ENDED");
        assertThat(documents.latestAgreed(a.id, stage.kind, "")).isEmpty();
    }

    @Test
    void thePersonSaysWhereTheyStandBeforeThePlanIsWritten() {
        Cases.Case a = cases.openAt("userTask_firstReading");

        a.does(a.person, "userTask_firstReading", Answers.FIRST_READING);

        waits(a, "userTask_plan");
        assertThat(documents.latest(a.id, "first-reading", "").orElseThrow().author())
                .isEqualTo(a.person.id());
    }

    @Test
    void fromASilentFirstReadingNothingIsConcluded() {
        Cases.Case a = cases.openAt("userTask_firstReading");

        engine.timePasses(a.id, 14);

        waits(a, "userTask_plan");
        assertThat(documents.latest(a.id, "first-reading", "")).isEmpty();
    }

    @Test
    void aClosureThatBothSignLeavesTheDoorOpen() {
        Cases.Case a = closing();

        a.signs(a.person, a.practitioner);

        hasEnded(a, "CLOSED");
        assertThat(agreedVersion(a, "closure")).isEqualTo(1);
    }

    @Test
    void aClosureThatThePersonRefusesGoesBackToAReview() {
        Cases.Case a = closing();

        a.answers(a.person, SignDecision.REFUSED, "J'ai encore besoin d'aide.");
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));

        waits(a, "userTask_review");
        assertThat(rounds(a, "closure")).containsExactly(RoundState.REFUSED);
    }

    @Test
    void aPersonWhoRefusesTheClosureMayStillStop() {
        Cases.Case a = closing();

        a.answers(a.person, SignDecision.REFUSED, "J'arrête, c'est tout.");
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("PERSON_ENDS"));

        hasEnded(a, "PERSON_ENDED");
    }

    private Cases.Case closing() {
        Cases.Case a = cases.openAt("userTask_closure");
        a.does(a.person, "userTask_closure", Answers.CLOSURE);
        isSigning(a, "closure");
        return a;
    }

    private Cases.Case awaitingSignatures(Stage stage) {
        Cases.Case a = cases.openAt(stage.task).goesOnTo("userTask_sign");
        isSigning(a, stage.kind);
        return a;
    }
}
