package org.accord.cycle;

import org.accord.referrals.AskingForReferrals;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the person is accompanied to another organisation. */
abstract class ReferralRules extends Rules {

    private static final String TABLE = "partner-referral";

    @Autowired
    AskingForReferrals asking;

    @ParameterizedTest
    @CsvSource({
        "F2,urgent,true",
        "F3,school,true",
        "F4,severalOrganisations,true",
        "F5,prefersUserLed,true",
        "F6,coveredAndPrefersToStay,true",
        "F7,partnerWaitDays,61",
        "F8,partnerWaitDays,60"
    })
    void asTheyPreferAndThePartnerCan(String rule, String field, String value) {
        Company company = withPartner(company(), "Le Relais");

        asksFor(company, ",\"" + field + "\":" + value);

        setsOff(company, TABLE, rule);
    }

    @Test
    void byAnAddressAloneWhereTheyDoNotWantToShareAnything() {
        Company company = company();
        asksFor(company, "");

        company.does("userTask_partnerConsent", """
                {"decision":"REFUSED"}""");

        setsOff(company, TABLE, "F1");
        company.a.task("userTask_giveAddress");
    }

    private void asksFor(Company company, String more) {
        Actor.as("test", () -> asking.ask(company.a.id, company.a.person));
        company.does(
                "userTask_referral",
                """
                {"organisation":"Le Relais","reason":"Plus près."%s}""".formatted(more));
    }
}
