package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.accord.Cases;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.peers.CommitteeSittings;
import org.accord.people.SignedIn;
import org.accord.system.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class PeerCommitteeWays extends SideWays {

    private static final String PROCESS = "peer-committee";
    private static final Map<String, String> ABOUT_THE_PLAN = Map.of("subject", "plan", "item", "NONE");
    private static final String VOICE = """
            {"sees":"On ne l'écoute pas.","way":"OTHER_PRACTITIONER"}""";

    @Autowired
    CommitteeSittings sittings;

    @Autowired
    Consents consents;

    @Test
    void theCommitteeHearsAPeerVotesAndImposesNothing() {
        SignedIn expert = expert();
        SignedIn spokesperson = committee();
        Cases.Case a = beside(PROCESS, ABOUT_THE_PLAN);

        a.does(expert, "userTask_expertVoice", VOICE);
        a.does(spokesperson, "userTask_committee", way("NEW_VERSION"));

        sideEnded(a, PROCESS);
        assertThat(sittings.of(a.id)).singleElement().satisfies(sitting -> {
            assertThat(sitting.expert()).isEqualTo(expert.id());
            assertThat(sitting.spokesperson()).isEqualTo(spokesperson.id());
            assertThat(sitting.votesFor()).isEqualTo(3);
            assertThat(sitting.way()).isEqualTo("NEW_VERSION");
        });
        assertThat(documents.latestAgreed(a.id, "plan", "")).isEmpty();
    }

    @Test
    void nobodySpeaksAsAPeerWithoutHavingLivedIt() {
        Cases.Case a = beside(PROCESS, ABOUT_THE_PLAN);

        assertThatThrownBy(() -> a.does(committee(), "userTask_expertVoice", VOICE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void thePeerWhoAccompaniesThePersonDoesNotSitOnTheirCommittee() {
        SignedIn expert = expert();
        Cases.Case a = cases.open().withNamed(Slot.EXPERT_BY_EXPERIENCE, expert);
        consents.give(a.id, Purpose.PEER_INVOLVEMENT, "", Set.of(), a.person.id());
        beside(a, PROCESS, ABOUT_THE_PLAN);

        assertThatThrownBy(() -> a.does(expert, "userTask_expertVoice", VOICE)).isInstanceOf(Refusal.class);
        assertThat(tasks.mine(expert, 0)).noneMatch(task -> task.caseFile().equals(a.id));
    }

    @Test
    void withoutAPeerTheCommitteeDoesNotSitAndOneIsLookedFor() {
        Cases.Case a = beside(PROCESS, ABOUT_THE_PLAN);

        engine.timePasses(a.id, 11);

        sideWaits(a, PROCESS, "userTask_findExpert");
        a.does(supervisor(), "userTask_findExpert", """
                {"found":"Élise, du comité de l'est"}""");
        sideWaits(a, PROCESS, "userTask_expertVoice");
    }

    @Test
    void theCommitteeCannotKeepWhatWasNeverSigned() {
        Cases.Case a = beside(PROCESS, ABOUT_THE_PLAN);
        a.does(expert(), "userTask_expertVoice", VOICE);

        a.does(committee(), "userTask_committee", way("KEEP_LAST_AGREED"));

        sideWaits(a, PROCESS, "userTask_committee");
        assertThat(sittings.of(a.id)).isEmpty();
    }

    private static String way(String choice) {
        return """
                {"personPresent":true,"companionOffered":true,"otherPractitionerOffered":true,"personSays":"Pas ce plan.",
                 "votesFor":3,"votesAgainst":1,"abstained":0,"spokesperson":"Carole","choice":"%s","reasons":"Voici."}"""
                .formatted(choice);
    }
}
