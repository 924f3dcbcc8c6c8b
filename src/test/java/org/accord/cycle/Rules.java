package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.decisions.Decisions;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** What each test of a rule needs: a case that people lead there, and which rules its file says were set off. */
abstract class Rules extends Ways {

    @Autowired
    Decisions decisions;

    @Autowired
    Consents consents;

    Company company() {
        return company(cases.open());
    }

    Company company(Cases.Case a) {
        return new Company(cases, signOffs, a);
    }

    /** Admitted after these answers to the access form. */
    Company admitted(String access) {
        return company().writing("access", access);
    }

    /** The rules of a table that the case file has a decision by. */
    List<String> setOff(Cases.Case a, String table) {
        return decisions.of(a.id).stream()
                .filter(each -> each.decision().equals(table))
                .flatMap(each -> each.matchedRules().stream())
                .distinct()
                .toList();
    }

    void setsOff(Company company, String table, String... rules) {
        setsOff(company.a, table, rules);
    }

    void setsOff(Cases.Case a, String table, String... rules) {
        assertThat(setOff(a, table)).contains(rules);
    }

    Company withCaregiver(Company company) {
        SignedIn caregiver = cases.human("Claire T.");
        company.a.withCaregiver(caregiver);
        return company.with(Slot.CAREGIVER, caregiver);
    }

    Company withPartner(Company company, String organisation) {
        SignedIn partner = cases.human("Odile Roy");
        company.a.withPartner(partner, organisation);
        return company.with(Slot.PARTNER_ORG, partner);
    }

    void withdraws(Cases.Case a, Purpose purpose, String grantee) {
        Actor.as("test", () -> consents.withdraw(a.id, purpose, grantee, a.person.id()));
    }

    static String preferring(String place) {
        return Answers.PREFERENCES.replace("SHARE", place);
    }

    /** Every criterion met, with these answers over the usual ones. */
    static String access(String field, String value) {
        String usual = Answers.ACCESS_ALL_MET;
        return usual.contains('"' + field + '"')
                ? usual.replaceAll("\"" + field + "\":\"[A-Z]+\"", "\"" + field + "\":\"" + value + "\"")
                : usual.strip().replaceAll("}$", ",\"" + field + "\":" + value + "}");
    }
}
