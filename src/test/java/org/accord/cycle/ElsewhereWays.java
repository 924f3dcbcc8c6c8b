package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Better helped elsewhere: who is referred, who is accompanied there, and what follows where nothing came of it. */
abstract class ElsewhereWays extends AskingForAccess {

    @Test
    void whoeverFitsBetterElsewhereIsReferredByTheLiaisonAgent() {
        Cases.Case a = cases.openAt("userTask_access");

        a.does(
                a.practitioner,
                "userTask_access",
                """
                {"criteria":[%s],"safety":"NONE","network":"HOLDING","situation":"ORDINARY",
                 "betterFitElsewhere":true,"betterFitWhere":"Le Relais"}"""
                        .formatted(LAW));

        waits(a, "userTask_referral");
        goesByThemselves(a);
        hasEnded(a, "REFERRED");
    }

    @Test
    void whoeverIsReferredIsAccompaniedUntilTheySayThatContactIsMade() {
        SignedIn partner = cases.human("Nora Bell");
        SignedIn liaison = liaison();
        Cases.Case a = elsewhere(partner);
        a.does(liaison, "userTask_referral", Answers.referral())
                .signs(a.person, a.practitioner, liaison, partner)
                .does(
                        partner,
                        "userTask_accept",
                        """
                        {"answer":"ACCEPT","words":"Venez mardi."}""");
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.OPEN);

        a.does(a.person, "userTask_contact", """
                {"contact":"CONFIRMED"}""")
                .does(
                        partner,
                        "userTask_returnInformation",
                        """
                        {"begun":"Un groupe, le mardi."}""");

        hasEnded(a, "REFERRED");
    }

    @ParameterizedTest
    @CsvSource({"ANOTHER, userTask_referral", "ACCESS, userTask_access", "NOT_ADMITTED, userTask_notAdmitted"})
    void whereNothingCameOfItThePersonChoosesWhatComesNext(String choice, String then) {
        Cases.Case a = stayed();

        a.does(a.person, "userTask_referralChoice", """
                {"choice":"%s"}""".formatted(choice));

        waits(a, then);
    }

    @Test
    void orStops() {
        Cases.Case a = stayed();

        a.does(a.person, "userTask_referralChoice", """
                {"choice":"STOP"}""");

        hasEnded(a, "PERSON_ENDED");
    }

    @Test
    void orKeepsSilentAndGetsTheReasons() {
        Cases.Case a = stayed();

        engine.timePasses(a.id, 31);

        waits(a, "userTask_notAdmitted");
    }

    private Cases.Case stayed() {
        Cases.Case a = elsewhere(cases.human("Nora Bell"));
        a.does(
                liaison(),
                "userTask_referral",
                """
                {"organisation":"Le Relais","reason":"Plus près.","coveredAndPrefersToStay":true}""");
        waits(a, "userTask_referralChoice");
        return a;
    }

    private Cases.Case elsewhere(SignedIn partner) {
        Cases.Case a = cases.openAt("userTask_access").withPartner(partner, "Le Relais");
        return a.does(
                a.practitioner,
                "userTask_access",
                """
                {"criteria":[%s],"safety":"NONE","network":"HOLDING","situation":"ORDINARY","betterFitElsewhere":true,
                 "betterFitWhere":"Le Relais"}"""
                        .formatted(LAW));
    }
}
