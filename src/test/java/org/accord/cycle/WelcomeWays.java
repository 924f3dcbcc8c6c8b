package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Consent;
import org.accord.casefile.ConsentState;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class WelcomeWays extends Ways {

    @Autowired
    Consents consents;

    @Test
    void aCaseBeginsWithAWelcomeForThePractitioner() {
        Cases.Case a = cases.open();

        waits(a, "userTask_welcome");
        assertThat(stage(a)).isEqualTo("welcome");
        assertThat(a.task("userTask_welcome").slots()).hasToString("[LEAD_PRACTITIONER]");
    }

    @Test
    void afterTheWelcomeThePersonSaysWhatTheyPrefer() {
        Cases.Case a = cases.open();

        a.does(a.practitioner, "userTask_welcome", Answers.WELCOME);

        waits(a, "userTask_preferences");
        a.does(a.person, "userTask_preferences", Answers.PREFERENCES);
        waits(a, "userTask_serviceConsent");
        assertThat(documents.latest(a.id, "preferences", "")).isPresent();
    }

    @Test
    void aPersonWhoConsentsToTheServiceGoesOnToAccess() {
        Cases.Case a = cases.openAt("userTask_serviceConsent");

        a.does(a.person, "userTask_serviceConsent", Answers.CONSENT);

        waits(a, "userTask_access");
        assertThat(consent(a.id).state()).isEqualTo(ConsentState.ACTIVE);
        assertThat(consent(a.id).by()).isEqualTo(a.person.id());
        assertThat(stage(a)).isEqualTo("access");
    }

    @Test
    void aPersonWhoRefusesTheServiceLeavesInformed() {
        Cases.Case a = cases.openAt("userTask_serviceConsent");

        a.does(a.person, "userTask_serviceConsent", Answers.NO_CONSENT);

        hasEnded(a, "INFORMED");
        assertThat(consent(a.id).state()).isEqualTo(ConsentState.REFUSED);
    }

    private Consent consent(CaseFileId caseFile) {
        return consents.current(caseFile).stream()
                .filter(each -> each.purpose() == Purpose.SERVICE)
                .findFirst()
                .orElseThrow();
    }
}
