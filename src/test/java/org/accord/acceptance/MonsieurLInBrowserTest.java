package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.accord.Answers;
import org.accord.Chromium;
import org.accord.people.Role;
import org.junit.jupiter.api.Test;

/** The way of the second scenario in a real browser: he on a phone, the others at a desk, and what he reads on both. */
class MonsieurLInBrowserTest extends Scenario {

    private static final String PHARE = "Le Phare";
    private static final String TALK = "Se parler du désaccord";
    private static final String CHECK = "Demander à la personne";
    private static final String VOICE = "Dire la voix d’un·e pair·e";
    private static final String COMMITTEE = "Chercher une issue en comité";
    private static final String STAY_OR_CHANGE = "Rester ou changer";
    private static final String CONTACT = "Dire si le contact est fait";
    private static final String GROUP =
            """
            {"what":"Le groupe du mardi","who":"PARTNER_ORG","name":"Le Phare","agreement":"AGREED"}""";

    private Chromium chromium;
    private PageUser marcsPages;
    private BrowserUser marc;
    private BrowserUser marcAtADesk;
    private PageUser sam;
    private PageUser alex;
    private PageUser phil;
    private PageUser ophelie;

    @Test
    void hePlansWithAPartnerThatHeChoseAfterHeWasNotHeard() {
        try (Chromium browser = new Chromium(port)) {
            chromium = browser;
            heComesInAndWantsToLead();
            heRefusesAPlanWithoutHisGoal();
            heSaysThatHeWasNotHeard();
            heRefusesAgainAndACommitteeSits();
            heSaysItAgainAndIsOfferedSomebodyElse();
            heChoosesAPartnerAndIsAccompaniedThere();
            aPlanThatThePartnerLeadsIsAgreed();
            twoReadingsStandSideBySide();
            whatHeReadsAfterwards();
            assertThat(browser.complaints).isEmpty();
        }
    }

    private void heComesInAndWantsToLead() {
        liseStarts("Marc L.");
        marcsPages = invited("Marc L.");
        marc = new BrowserUser(chromium, marcsPages.visitor, BrowserUser.PHONE, "sc2");
        marcAtADesk = atADesk(marcsPages);
        sam = here(somebody("Sam Cyr", Role.SUPERVISOR));
        alex = here(somebody("Alex Roy", Role.LIAISON_AGENT));
        lise.does("Accueillir et expliquer", Answers.WELCOME);
        marc.opens("Dire ses préférences")
                .chooses("Dans quelle langue", "Français")
                .chooses("Comment voulez-vous signer", "Ici, à l’écran")
                .ticks("J’ai l’aide qu’il me faut")
                .chooses("Quelle place voulez-vous prendre", "Je veux mener")
                .shows("he-wants-to-lead")
                .sends();
        written.put("story", """
                {"words":"Je veux revoir mes amis."}""");
        goesOnTo(PLAN, marcsPages, lise);
        marc.goes(caseFile + "/decisions").shows("which-place-he-has");
    }

    private void heRefusesAPlanWithoutHisGoal() {
        lise.does(PLAN, Answers.PLAN);
        marc.opens(SIGN)
                .chooses("Votre décision", "Je refuse")
                .types("Dites pourquoi", 0, "Mon but n’y est pas.")
                .shows("he-refuses")
                .sends()
                .shows("what-follows-his-refusal");
        atADesk(sam, TALK).shows("talk-with-somebody-else");
        sam.does(TALK, Answers.wayForward("NEW_VERSION"));
    }

    private void heSaysThatHeWasNotHeard() {
        wasNotHeard("he-was-not-heard");
        marc.shows("what-his-answer-sets-off");
        marcAtADesk.goes(caseFile + "/readings").shows("what-his-answer-sets-off-wide");
        atADesk(sam, CHECK).shows("check-not-by-her");
        sam.does(CHECK, """
                {"outcome":"OK"}""");
    }

    private void wasNotHeard(String picture) {
        marc.goes(caseFile + "/readings/new?form=reading")
                .ready()
                .seesAllOnOnePage()
                .chooses("Ce que je sais de ma vie a compté", "Un peu")
                .shows(picture);
        marc.page.click("form[data-accord-form] button[type=submit].ds-button");
        marc.page.waitForURL("**/readings");
    }

    private void heRefusesAgainAndACommitteeSits() {
        PageUser elise = here(somebody("Élise Roy", Role.PEER_COMMITTEE, Role.EXPERT_BY_EXPERIENCE));
        PageUser carole = here(somebody("Carole Dion", Role.PEER_COMMITTEE));
        lise.does(PLAN, Answers.PLAN.replace("Six mois", "Un an"));
        String round =
                marcsPages.answers("""
                {"decision":"REFUSED","words":"Toujours pas mon but."}""");
        marc.goes(round).shows("refused-twice");
        atADesk(elise, VOICE).shows("voice-of-a-peer");
        elise.does(VOICE, """
                {"sees":"On ne l’écoute pas.","way":"OTHER_PRACTITIONER"}""");
        atADesk(carole, COMMITTEE)
                .ticks("La personne était là")
                .ticks("On lui a offert d’être accompagnée")
                .ticks("On lui a offert de travailler")
                .types("Ce que la personne dit", 0, "Pas ce plan.")
                .types("Voix pour", 0, "3")
                .types("Voix contre", 0, "1")
                .types("Abstentions", 0, "0")
                .types("Qui parle pour le comité", 0, "Carole Dion")
                .chooses("L’issue choisie", "Écrire une nouvelle version")
                .types("Pourquoi cette issue", 0, "Son but doit y être.")
                .shows("committee")
                .sends()
                .shows("committee-done");
    }

    private void heSaysItAgainAndIsOfferedSomebodyElse() {
        wasNotHeard("he-says-it-again");
        marc.goes("/")
                .shows("his-tasks")
                .opens(STAY_OR_CHANGE)
                .chooses("Que voulez-vous", "Travailler avec quelqu’un d’autre")
                .shows("somebody-else");
        marc.sends();
        atADesk(sam).goes("/").shows("two-tasks-of-the-supervisor");
    }

    private void heChoosesAPartnerAndIsAccompaniedThere() {
        phil = here(somebody("Phil Cyr", Role.PRACTITIONER));
        joins("PARTNER_ORG", "Phil Cyr", PHARE);
        ophelie = partnerJoins("Ophélie Roy", PHARE);
        marc.goes(caseFile + "/consents").shows("his-consents");
        marc.page.locator("a[href*='SHARE_PARTNER/GIVE']").first().click();
        marc.shows("to-share-or-not");
        marc.page.click("main form button[type=submit]");
        marc.shows("shared");
        presses(marcsPages, caseFile, "/referrals");
        atADesk(alex, "Écrire la demande").shows("to-write-the-request");
        alex.does(
                "Écrire la demande",
                """
                {"organisation":"Le Phare","userLed":true,"prefersUserLed":true,"reason":"Des gens qui sont passés par là.",
                 "shared":"Mon prénom et ce que je veux.","whoAttends":"Mon ami Paul"}""");
        marc.opens(SIGN)
                .shows("request-to-sign")
                .chooses("Votre décision", "Je signe")
                .sends()
                .shows("request-signed");
        lise.signs();
        alex.signs();
        atADesk(ophelie, SIGN).shows("partner-signs");
        ophelie.signs();
        ophelie.does("Accepter ou non", """
                {"answer":"ACCEPT","words":"Viens quand tu veux."}""");
        marc.goes(caseFile).shows("open-until-contact");
        marc.opens(CONTACT)
                .chooses("Où en êtes-vous", "Le contact est fait")
                .shows("contact-made")
                .sends();
    }

    private void aPlanThatThePartnerLeadsIsAgreed() {
        sam.does(
                "Changer d’intervenant·e",
                """
                {"personWishes":"Quelqu’un du Phare.","person":"%s","personAgrees":true}"""
                        .formatted(accountOf("Phil Cyr")));
        atADesk(phil, PLAN).shows("plan-anew");
        phil.does(PLAN, Answers.plan(GROUP));
        ophelie.signs();
        marc.signs(SIGN);
        phil.signs();
        marc.goes(caseFile).shows("agreed");
        assertThat(marc.page.locator("main").innerText()).contains("Plan d’intervention, version 3");
    }

    private void twoReadingsStandSideBySide() {
        says(marcsPages, "reading", """
                {"ql3":"1"}""");
        says(phil, "observer-reading", """
                {"ql3":"4"}""");
        marc.goes(caseFile + "/readings").shows("two-readings");
        marcAtADesk.goes(caseFile + "/readings").shows("two-readings-wide");
        marc.page.locator(".accord-charts details summary").all().forEach(Locator::click);
        marc.shows("two-readings-as-a-table");
        assertThat(marc.page.locator("main").innerText()).contains("Ce que Phil Cyr observe");
        atADesk(sam, "Parler des deux lectures").shows("talk-about-both");
    }

    private void whatHeReadsAfterwards() {
        for (String each : new String[] {"", "/documents", "/timeline", "/decisions", "/consents", "/actions"}) {
            marc.goes(caseFile + each).shows("afterwards" + each.replace('/', '-'));
            marcAtADesk.goes(caseFile + each).shows("afterwards-wide" + each.replace('/', '-'));
        }
        marc.goes(caseFile + "/ledger").shows("afterwards-ledger");
        marc.goes(caseFile + "/access-log").shows("afterwards-access-log");
        atADesk(phil).goes(caseFile).shows("his-practitioner-reads");
        atADesk(ophelie).goes(caseFile).shows("the-partner-reads");
    }

    /** Before that task of this case file: a role brings those of others too. */
    private BrowserUser atADesk(PageUser who, String task) {
        return atADesk(who).goes(who.address(task)).ready();
    }

    private BrowserUser atADesk(PageUser who) {
        return new BrowserUser(chromium, who.visitor, BrowserUser.DESK, "sc2");
    }
}
