package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.casefile.RelaxationDays;
import org.accord.people.SignedIn;
import org.accord.referrals.Referral;
import org.accord.referrals.ReferralState;
import org.accord.referrals.Referrals;
import org.accord.signoff.SignDecision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who ends or pauses in the middle of a talk is heard, also where the talk is not about a stage of the cycle. */
abstract class HeardEverywhereWays extends SideWays {

    private static final String PROCESS = "partner-referral";
    private static final String RELAIS = "Le Relais";

    @Autowired
    Referrals referrals;

    @Autowired
    RelaxationDays days;

    private SignedIn liaison;
    private SignedIn partner;

    @Test
    void whoeverStopsWhileAReferralIsTalkedOverStopsTheWholeCycle() {
        Cases.Case a = besideDelivery();
        refuses(a);

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("PERSON_ENDS"));

        hasEnded(a, "PERSON_ENDED");
        sideEnded(a, PROCESS);
        assertThat(referrals.of(a.id)).extracting(Referral::state).containsExactly(ReferralState.CLOSED);
    }

    @Test
    void soDoesWhoeverSaysItToTheCommittee() {
        Cases.Case a = besideDelivery();
        refuses(a);
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        asks(a);
        refuses(a);

        a.does(
                expert(),
                "userTask_expertVoice",
                """
                {"sees":"Elle veut arrêter.","way":"NEW_VERSION"}""");
        a.does(
                committee(),
                "userTask_committee",
                """
                {"personPresent":true,"companionOffered":true,"otherPractitionerOffered":true,"personSays":"J'arrête.",
                 "votesFor":3,"votesAgainst":0,"abstained":0,"spokesperson":"Carole","choice":"PERSON_ENDS",
                 "reasons":"C'est son choix."}""");

        hasEnded(a, "PERSON_ENDED");
    }

    @Test
    void aReferralThatAReviewDecidedHearsItToo() {
        Cases.Case a = with(cases.openAt("userTask_review"));
        a.does(a.practitioner, "userTask_review", Answers.review("REFER")).signs(a.person, a.practitioner);
        sideWaits(a, PROCESS, "userTask_referral");
        asks(a);
        refuses(a);

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("PERSON_ENDS"));

        hasEnded(a, "PERSON_ENDED");
    }

    @Test
    void soDoesOneForWhichTheCycleWaits() {
        Cases.Case a = with(cases.openAt("userTask_access"));
        a.does(
                a.practitioner,
                "userTask_access",
                """
                {"criteria":[%s],"safety":"NONE","network":"HOLDING","situation":"ORDINARY","betterFitElsewhere":true,
                 "betterFitWhere":"Le Relais"}"""
                        .formatted(Answers.unmet("La loi", "LEGAL", "SMALL", "ASPIRATION")));
        asks(a);
        refuses(a);

        a.does(supervisor(), "userTask_divergence", Answers.wayForward("PERSON_ENDS"));

        hasEnded(a, "PERSON_ENDED");
        assertThat(referrals.of(a.id)).extracting(Referral::state).containsExactly(ReferralState.CLOSED);
    }

    @Test
    void aSilenceThatLastsOverAReferralPausesTheCase() {
        Cases.Case a = besideDelivery();

        silent(a, liaison);

        waits(a, "userTask_paused");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.PAUSED);
        sideEnded(a, PROCESS);
        assertThat(referrals.of(a.id)).extracting(Referral::state).containsExactly(ReferralState.CLOSED);
    }

    @Test
    void soDoesASilenceOverARelaxationThatIsAskedForAgain() {
        Cases.Case a = with(cases.openAt("userTask_access"));
        a.does(
                a.practitioner,
                "userTask_access",
                Answers.access(Answers.unmet("Un papier", "DOCUMENTARY", "SMALL", "ASPIRATION")));
        a.does(a.person, "userTask_personWords", Answers.myWords("Je l'ai perdu."));
        a.goesOnTo("userTask_delivery");
        clock.forward(Duration.ofDays(400));
        days.lookThrough();
        a.does(a.person, "userTask_relaxationEnded", """
                {"choice":"RENEW"}""");

        silent(a);

        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.PAUSED);
        assertThat(a.taskKeys()).contains("userTask_paused");
        assertThat(signOffs.openRounds(a.id)).isEmpty();
    }

    private Cases.Case besideDelivery() {
        return asks(beside(with(cases.openAt("userTask_delivery")), PROCESS, Map.of()));
    }

    private Cases.Case with(Cases.Case a) {
        liaison = liaison();
        partner = cases.human("Odile Roy");
        return a.withPartner(partner, RELAIS);
    }

    private Cases.Case asks(Cases.Case a) {
        return a.does(liaison, "userTask_referral", Answers.referral());
    }

    private void refuses(Cases.Case a) {
        isSigning(a, "referral");
        a.answers(a.person, SignDecision.REFUSED, "Je ne veux plus rien.");
    }

    /** Everybody signs but the person, who says nothing for 45 days, however they are asked. */
    private void silent(Cases.Case a, SignedIn... others) {
        a.signs(a.practitioner).signs(others);
        if (others.length > 0) {
            a.signs(partner);
        }
        for (int round = 1; round <= 3; round++) {
            engine.daysPass(a.id, 15);
            if (round < 3) {
                a.does(
                        liaison,
                        "userTask_askAnotherWay",
                        """
                        {"way":"VISIT","on":"2026-03-20","answer":"NO_ANSWER"}""");
            }
        }
    }
}
