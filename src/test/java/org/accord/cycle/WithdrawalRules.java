package org.accord.cycle;

import java.util.Set;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.junit.jupiter.api.Test;

/** What ends when the person takes a yes back. */
abstract class WithdrawalRules extends Rules {

    private static final String TABLE = "consent-withdrawal-effect";

    @Test
    void eachYesThatIsTakenBackEndsWhatItAllowedAndNothingElse() {
        Company company = withPartner(withCaregiver(company()), "Le Relais").goesOnTo("userTask_story");
        for (Purpose purpose : Set.of(Purpose.PEER_INVOLVEMENT, Purpose.RESEARCH, Purpose.CONTACT_CHANNEL)) {
            consents.give(company.a.id, purpose, grantee(purpose), Set.of(), company.a.person.id());
            withdraws(company.a, purpose, grantee(purpose));
        }
        withdraws(company.a, Purpose.SHARE_PARTNER, "Le Relais");
        withdraws(
                company.a,
                Purpose.SHARE_CAREGIVER,
                company.the(Slot.CAREGIVER).id().toString());

        setsOff(company, TABLE, "W2", "W3", "W4", "W5", "W6");
        company.a.task("userTask_story");
        withdraws(company.a, Purpose.SERVICE, "");
        setsOff(company, TABLE, "W1");
        company.a.task("userTask_paused");
    }

    private static String grantee(Purpose purpose) {
        return purpose == Purpose.CONTACT_CHANNEL ? "PHONE" : "";
    }
}
