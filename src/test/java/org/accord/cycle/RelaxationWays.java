package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Relaxation;
import org.accord.system.Days;
import org.junit.jupiter.api.Test;

/** A criterion that is not met: the person's words, who signs, and what becomes of a refusal. */
abstract class RelaxationWays extends AskingForAccess {

    @Test
    void withoutThePersonsWordsNothingIsDecided() {
        Cases.Case a = needingWords(THREE_HOURS);

        waits(a, "userTask_personWords");
        assertThat(relaxations.of(a.id)).isEmpty();
    }

    @Test
    void aRelaxationThatBothSignBeginsTodayAndAdmits() {
        Cases.Case a = needingWords(THREE_HOURS);

        a.does(a.person, "userTask_personWords", Answers.myWords("Ma fille est à bout."));
        isSigning(a, "access-relaxation");
        assertThat(only(a).state()).isEqualTo(Relaxation.State.PROPOSED);
        a.signs(a.person, a.practitioner);

        waits(a, "userTask_story");
        assertThat(only(a).state()).isEqualTo(Relaxation.State.ACTIVE);
        assertThat(only(a).from()).isEqualTo(Days.today(clock));
        assertThat(only(a).to()).isEqualTo(Days.today(clock).plusDays(180));
        assertThat(only(a).review()).isEqualTo(Days.today(clock).plusDays(90));
    }

    @Test
    void aCriterionWithoutAGroundIsNotRelaxedEvenWithWords() {
        Cases.Case a = needingWords(NO_GROUND);

        a.does(a.person, "userTask_personWords", Answers.myWords("J'y tiens."));

        waits(a, "userTask_notAdmitted");
    }

    @Test
    void insteadOfWordsThePersonMayAskToBeReferred() {
        Cases.Case a = needingWords(THREE_HOURS);

        a.does(a.person, "userTask_personWords", """
                {"choice":"REFERRAL","writtenBy":"PERSON"}""");

        waits(a, "userTask_referral");
        goesByThemselves(a);
        hasEnded(a, "REFERRED");
    }

    @Test
    void insteadOfWordsThePersonMayStop() {
        Cases.Case a = needingWords(THREE_HOURS);

        a.does(a.person, "userTask_personWords", """
                {"choice":"STOP","writtenBy":"PERSON"}""");

        hasEnded(a, "PERSON_ENDED");
    }

    @Test
    void afterARefusedRelaxationThePersonMayTryAnotherGround() {
        Cases.Case a = refused();

        a.does(a.person, "userTask_relaxationChoice", """
                {"choice":"ANOTHER_GROUND"}""");

        waits(a, "userTask_access");
        a.does(a.practitioner, "userTask_access", Answers.ACCESS_ALL_MET);
        waits(a, "userTask_story");
        assertThat(only(a).state()).isEqualTo(Relaxation.State.REFUSED);
    }

    @Test
    void afterARefusedRelaxationThePersonMayBeReferred() {
        Cases.Case a = refused();

        a.does(a.person, "userTask_relaxationChoice", """
                {"choice":"REFERRAL"}""");

        waits(a, "userTask_referral");
    }

    @Test
    void afterARefusedRelaxationThePersonMayTakeTheRefusalWithItsReasons() {
        Cases.Case a = refused();

        a.does(a.person, "userTask_relaxationChoice", """
                {"choice":"NOT_ADMITTED"}""");

        waits(a, "userTask_notAdmitted");
    }

    @Test
    void afterARefusedRelaxationThePersonMayStop() {
        Cases.Case a = refused();

        a.does(a.person, "userTask_relaxationChoice", """
                {"choice":"STOP"}""");

        hasEnded(a, "PERSON_ENDED");
    }
}
