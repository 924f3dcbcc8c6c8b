package org.accord.cycle;

import static org.accord.Answers.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Relaxation;
import org.accord.casefile.Relaxations;
import org.accord.signoff.SignDecision;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody has been welcomed, and whether the programme is for them is being looked at. */
abstract class AskingForAccess extends Ways {

    static final String LAW = unmet("Avoir 18 ans", "LEGAL", "LARGE", "ASPIRATION");
    static final String THREE_HOURS = unmet("Trois heures d'aide", "ADMINISTRATIVE", "SMALL", "CAREGIVER_STRAIN");
    static final String NO_GROUND = unmet("Trois heures d'aide", "ADMINISTRATIVE", "SMALL", "NONE");

    @Autowired
    Relaxations relaxations;

    Cases.Case needingWords(String... criteria) {
        Cases.Case a = cases.openAt("userTask_access");
        return a.does(a.practitioner, "userTask_access", Answers.access(criteria));
    }

    Cases.Case refused() {
        Cases.Case a = needingWords(THREE_HOURS);
        a.does(a.person, "userTask_personWords", Answers.myWords("Ma fille est à bout."));
        a.answers(a.person, SignDecision.REFUSED, "Ce n'est pas ma raison.");
        signOffWaits(a, "userTask_divergence");
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        waits(a, "userTask_relaxationChoice");
        assertThat(only(a).state()).isEqualTo(Relaxation.State.REFUSED);
        return a;
    }

    Relaxation only(Cases.Case a) {
        assertThat(relaxations.of(a.id)).hasSize(1);
        return relaxations.of(a.id).get(0);
    }

    void goesByThemselves(Cases.Case a) {
        a.does(liaison(), "userTask_referral", Answers.referral())
                .does(a.person, "userTask_partnerConsent", """
                        {"decision":"REFUSED"}""")
                .does(liaison(), "userTask_giveAddress", """
                        {"given":true}""");
    }
}
