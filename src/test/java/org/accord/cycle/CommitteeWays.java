package org.accord.cycle;

import static org.accord.Answers.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Relaxation;
import org.accord.casefile.Relaxations;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class CommitteeWays extends Ways {

    private static final String UNSAFE = unmet("Ne pas vivre seul·e", "SAFETY", "LARGE", "ASPIRATION");
    private static final String SMALL = unmet("Trois heures d'aide", "ADMINISTRATIVE", "SMALL", "ASPIRATION");

    @Autowired
    Relaxations relaxations;

    @Test
    void whatTheCommitteeAcceptsIsRelaxedForNinetyDaysOnceItAlsoSigns() {
        SignedIn committee = committee();
        Cases.Case a = beforeTheCommittee(UNSAFE);

        a.does(committee, "userTask_accessCommittee", decision("ACCEPT"));

        assertThat(isSigning(a, "access-relaxation").slots())
                .extracting(RoundSlot::key)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("PERSON", "LEAD_PRACTITIONER", "PEER_COMMITTEE");
        a.signs(a.person, a.practitioner, committee);
        waits(a, "userTask_story");
        assertThat(relaxations.active(a.id)).singleElement().satisfies(active -> {
            assertThat(active.days()).isEqualTo(90);
            assertThat(active.safeguard()).isEqualTo("SAFETY_PLAN_FIRST");
        });
    }

    @Test
    void whatTheTableGrantedIsSignedBesideWhatTheCommitteeAccepted() {
        Cases.Case a = beforeTheCommittee(UNSAFE, SMALL);

        a.does(committee(), "userTask_accessCommittee", decision("ACCEPT"));

        assertThat(signOffs.openRounds(a.id)).hasSize(2);
        assertThat(relaxations.proposed(a.id)).extracting(Relaxation::days).containsExactlyInAnyOrder(90, 180);
    }

    @Test
    void whatTheCommitteeDeclinesIsReadByThePersonWhoMayAppeal() {
        Cases.Case a = beforeTheCommittee(UNSAFE, SMALL);

        a.does(committee(), "userTask_accessCommittee", decision("DECLINE"));

        waits(a, "userTask_notAdmitted");
        a.does(a.person, "userTask_notAdmitted", """
                {"choice":"ACCEPT"}""");
        hasEnded(a, "NOT_ADMITTED");
        assertThat(relaxations.proposed(a.id)).isEmpty();
    }

    @Test
    void theCommitteeMayReferInstead() {
        Cases.Case a = beforeTheCommittee(UNSAFE);

        a.does(committee(), "userTask_accessCommittee", decision("REFER"));

        waits(a, "userTask_referral");
        assertThat(relaxations.of(a.id)).isEmpty();
    }

    private Cases.Case beforeTheCommittee(String... criteria) {
        Cases.Case a = cases.openAt("userTask_access");
        a.does(a.practitioner, "userTask_access", Answers.access(criteria));
        a.does(a.person, "userTask_personWords", Answers.myWords("Je veux vivre chez moi."));
        waits(a, "userTask_accessCommittee");
        return a;
    }

    private static String decision(String decision) {
        return """
                {"decision":"%s","reasons":"Voici pourquoi."}""".formatted(decision);
    }
}
