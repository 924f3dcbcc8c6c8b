package org.accord.cycle;

import static org.accord.Answers.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.casefile.Relaxation;
import org.accord.casefile.Relaxations;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.accord.system.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

abstract class AccessWays extends Ways {

    static final String LAW = unmet("Avoir 18 ans", "LEGAL", "LARGE", "ASPIRATION");
    static final String THREE_HOURS = unmet("Trois heures d'aide", "ADMINISTRATIVE", "SMALL", "CAREGIVER_STRAIN");
    static final String NO_GROUND = unmet("Trois heures d'aide", "ADMINISTRATIVE", "SMALL", "NONE");

    @Autowired
    Relaxations relaxations;

    @Test
    void whoeverMeetsEveryCriterionIsAdmitted() {
        Cases.Case a = cases.openAt("userTask_access");

        a.does(a.practitioner, "userTask_access", Answers.ACCESS_ALL_MET).confirms();

        waits(a, "userTask_story");
        assertThat(stage(a)).isEqualTo("portrait");
        assertThat(relaxations.of(a.id)).isEmpty();
    }

    @Test
    void theLawIsNotRelaxedSoThePersonReadsWhyAndMayAppeal() {
        Cases.Case a = cases.openAt("userTask_access");

        a.does(a.practitioner, "userTask_access", Answers.access(LAW));

        waits(a, "userTask_notAdmitted");
        a.does(a.person, "userTask_notAdmitted", """
                {"choice":"ACCEPT"}""");
        hasEnded(a, "NOT_ADMITTED");
    }

    @Test
    void aDecisionThatAnAppealUpholdsStands() {
        Cases.Case a = appealed();

        lookedAtAgain(a, "UPHELD");

        hasEnded(a, "NOT_ADMITTED");
    }

    @Test
    void aDecisionThatAnAppealChangesIsTakenAnew() {
        Cases.Case a = appealed();

        lookedAtAgain(a, "CHANGED");

        waits(a, "userTask_access");
    }

    @Test
    void whoeverSaysNothingForThirtyDaysKeepsAnOpenDoor() {
        Cases.Case a = cases.openAt("userTask_access");
        a.does(a.practitioner, "userTask_access", Answers.access(LAW));

        engine.timePasses(a.id, 29);
        waits(a, "userTask_notAdmitted");
        engine.timePasses(a.id, 1);

        hasEnded(a, "NOT_ADMITTED");
    }

    private Cases.Case appealed() {
        Cases.Case a = cases.openAt("userTask_access");
        a.does(a.practitioner, "userTask_access", Answers.access(LAW));
        return a.does(a.person, "userTask_notAdmitted", """
                {"choice":"APPEAL"}""");
    }

    private void lookedAtAgain(Cases.Case a, String outcome) {
        a.does(a.person, "userTask_appealWords", """
                {"words":"On ne m'a pas écouté."}""");
        a.does(
                cases.human("Élise Roy", Role.PEER_COMMITTEE, Role.EXPERT_BY_EXPERIENCE),
                "userTask_expertLook",
                """
                {"view":"CHANGED","sees":"Ses mots n'y sont pas."}""");
        a.does(
                supervisor(),
                "userTask_secondLook",
                """
                {"outcome":"%s","reasons":"Voici pourquoi.","next":"Le commissaire local."}"""
                        .formatted(outcome));
    }

    @Test
    void afterARefusedRelaxationThePersonMayStop() {
        Cases.Case a = refused();

        a.does(a.person, "userTask_relaxationChoice", """
                {"choice":"STOP"}""");

        hasEnded(a, "PERSON_ENDED");
    }

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

    private void goesByThemselves(Cases.Case a) {
        a.does(liaison(), "userTask_referral", Answers.referral())
                .does(a.person, "userTask_partnerConsent", """
                        {"decision":"REFUSED"}""")
                .does(liaison(), "userTask_giveAddress", """
                        {"given":true}""");
    }

    @Test
    void withoutThePersonsWordsNothingIsDecided() {
        Cases.Case a = needingWords(THREE_HOURS);

        waits(a, "userTask_personWords");
        assertThat(relaxations.of(a.id)).isEmpty();
    }

    @Test
    void aRelaxationThatBothSignBeginsTodayAndAdmits() {
        Cases.Case a = needingWords(THREE_HOURS);

        a.does(a.person, "userTask_personWords", Answers.myWords("Ma fille est à bout."));
        isSigning(a, "access-relaxation");
        assertThat(only(a).state()).isEqualTo(Relaxation.State.PROPOSED);
        a.signs(a.person, a.practitioner);

        waits(a, "userTask_story");
        assertThat(only(a).state()).isEqualTo(Relaxation.State.ACTIVE);
        assertThat(only(a).from()).isEqualTo(Days.today(clock));
        assertThat(only(a).to()).isEqualTo(Days.today(clock).plusDays(180));
        assertThat(only(a).review()).isEqualTo(Days.today(clock).plusDays(90));
    }

    @Test
    void aCriterionWithoutAGroundIsNotRelaxedEvenWithWords() {
        Cases.Case a = needingWords(NO_GROUND);

        a.does(a.person, "userTask_personWords", Answers.myWords("J'y tiens."));

        waits(a, "userTask_notAdmitted");
    }

    @Test
    void insteadOfWordsThePersonMayAskToBeReferred() {
        Cases.Case a = needingWords(THREE_HOURS);

        a.does(a.person, "userTask_personWords", """
                {"choice":"REFERRAL","writtenBy":"PERSON"}""");

        waits(a, "userTask_referral");
        goesByThemselves(a);
        hasEnded(a, "REFERRED");
    }

    @Test
    void insteadOfWordsThePersonMayStop() {
        Cases.Case a = needingWords(THREE_HOURS);

        a.does(a.person, "userTask_personWords", """
                {"choice":"STOP","writtenBy":"PERSON"}""");

        hasEnded(a, "PERSON_ENDED");
    }

    @Test
    void afterARefusedRelaxationThePersonMayTryAnotherGround() {
        Cases.Case a = refused();

        a.does(a.person, "userTask_relaxationChoice", """
                {"choice":"ANOTHER_GROUND"}""");

        waits(a, "userTask_access");
        a.does(a.practitioner, "userTask_access", Answers.ACCESS_ALL_MET);
        waits(a, "userTask_story");
        assertThat(only(a).state()).isEqualTo(Relaxation.State.REFUSED);
    }

    @Test
    void afterARefusedRelaxationThePersonMayBeReferred() {
        Cases.Case a = refused();

        a.does(a.person, "userTask_relaxationChoice", """
                {"choice":"REFERRAL"}""");

        waits(a, "userTask_referral");
    }

    @Test
    void afterARefusedRelaxationThePersonMayTakeTheRefusalWithItsReasons() {
        Cases.Case a = refused();

        a.does(a.person, "userTask_relaxationChoice", """
                {"choice":"NOT_ADMITTED"}""");

        waits(a, "userTask_notAdmitted");
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

    Cases.Case needingWords(String... criteria) {
        Cases.Case a = cases.openAt("userTask_access");
        return a.does(a.practitioner, "userTask_access", Answers.access(criteria));
    }

    private Cases.Case four() {
        Cases.Case a = needingWords(
                THREE_HOURS,
                unmet("Un papier", "DOCUMENTARY", "SMALL", "ASPIRATION"),
                unmet("Habiter ici", "TERRITORIAL", "SMALL", "CONTINUITY"),
                unmet("Dix heures d'aide", "ADMINISTRATIVE", "LARGE", "PREVENTION"));
        return a.does(a.person, "userTask_personWords", Answers.myWords("Ma fille est à bout."));
    }

    private Cases.Case refused() {
        Cases.Case a = needingWords(THREE_HOURS);
        a.does(a.person, "userTask_personWords", Answers.myWords("Ma fille est à bout."));
        a.answers(a.person, SignDecision.REFUSED, "Ce n'est pas ma raison.");
        signOffWaits(a, "userTask_divergence");
        a.does(supervisor(), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        waits(a, "userTask_relaxationChoice");
        assertThat(only(a).state()).isEqualTo(Relaxation.State.REFUSED);
        return a;
    }

    private Relaxation only(Cases.Case a) {
        assertThat(relaxations.of(a.id)).hasSize(1);
        return relaxations.of(a.id).get(0);
    }

    private List<Relaxation.State> states(Cases.Case a) {
        return relaxations.of(a.id).stream().map(Relaxation::state).toList();
    }
}
