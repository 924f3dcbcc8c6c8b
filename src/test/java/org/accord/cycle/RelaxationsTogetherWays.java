package org.accord.cycle;

import static org.accord.Answers.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Relaxation;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.junit.jupiter.api.Test;

/** Several criteria, or several who decide. */
abstract class RelaxationsTogetherWays extends AskingForAccess {

    @Test
    void whatAManagerRefusesGoesToThePeersBeforeThePerson() {
        SignedIn manager = cases.human("Max Viau", Role.PROGRAM_MANAGER);
        SignedIn peer = committee();
        Cases.Case a = needingWords(unmet("Dix heures d'aide", "ADMINISTRATIVE", "LARGE", "PREVENTION"));
        a.does(a.person, "userTask_personWords", Answers.myWords("Ma fille est à bout."));
        a.answers(manager, SignDecision.REFUSED, "Trop cher.");
        a.does(
                peer,
                "userTask_writtenReasons",
                """
                {"reasons":"Le programme hésite.","next":"On regarde."}""");

        waits(a, "userTask_accessCommittee");
        a.does(
                peer,
                "userTask_accessCommittee",
                """
                {"decision":"ACCEPT","reasons":"Elle en a besoin."}""");

        isSigning(a, "access-relaxation");
        assertThat(asked(a)).containsExactlyInAnyOrder("PERSON", "LEAD_PRACTITIONER", "PEER_COMMITTEE");
        a.signs(a.person, a.practitioner, peer);
        waits(a, "userTask_story");
        assertThat(relaxations.active(a.id)).singleElement().satisfies(active -> assertThat(active.days())
                .isEqualTo(90));
    }

    @Test
    void fourRelaxationsAreSignedSideBySide() {
        SignedIn liaison = liaison();
        SignedIn manager = cases.human("Max Viau", Role.PROGRAM_MANAGER);
        Cases.Case a = four();

        assertThat(engine.signOffs(a.id)).hasSize(4);
        assertThat(signOffs.openRounds(a.id)).hasSize(4);
        a.signs(a.person, a.person, a.person, a.person, liaison, manager);
        assertThat(engine.signOffs(a.id)).hasSize(4);
        a.signs(a.practitioner, a.practitioner, a.practitioner, a.practitioner);

        waits(a, "userTask_story");
        assertThat(states(a)).containsOnly(Relaxation.State.ACTIVE);
        assertThat(rounds(a, "access-relaxation"))
                .containsOnly(RoundState.COMPLETED)
                .hasSize(4);
    }

    @Test
    void whatWasAgreedIsNotAskedAgainWhenOneOfFourIsRefused() {
        SignedIn liaison = liaison();
        SignedIn manager = cases.human("Max Viau", Role.PROGRAM_MANAGER);
        Cases.Case a = four();

        a.answers(a.person, SignDecision.REFUSED, "Pas celui-là.");
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        a.signs(a.person, a.person, a.person);
        a.signs(a.practitioner, a.practitioner, a.practitioner);
        signOffs.openRounds(a.id)
                .forEach(round ->
                        a.signs(round.pending().get(0).slot().name().equals("LIAISON_AGENT") ? liaison : manager));
        waits(a, "userTask_relaxationChoice");
        assertThat(states(a))
                .containsExactlyInAnyOrder(
                        Relaxation.State.ACTIVE,
                        Relaxation.State.ACTIVE,
                        Relaxation.State.ACTIVE,
                        Relaxation.State.REFUSED);
        a.does(a.person, "userTask_relaxationChoice", """
                {"choice":"ANOTHER_GROUND"}""");
        a.does(a.practitioner, "userTask_access", "{}");

        assertThat(signOffs.openRounds(a.id)).hasSize(1);
        assertThat(relaxations.active(a.id)).hasSize(3);
    }

    private Cases.Case four() {
        Cases.Case a = needingWords(
                THREE_HOURS,
                unmet("Un papier", "DOCUMENTARY", "SMALL", "ASPIRATION"),
                unmet("Habiter ici", "TERRITORIAL", "SMALL", "CONTINUITY"),
                unmet("Dix heures d'aide", "ADMINISTRATIVE", "LARGE", "PREVENTION"));
        return a.does(a.person, "userTask_personWords", Answers.myWords("Ma fille est à bout."));
    }

    private List<Relaxation.State> states(Cases.Case a) {
        return relaxations.of(a.id).stream().map(Relaxation::state).toList();
    }
}
