package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way of the first scenario in a real browser: the person and the carer on a phone, the team at a desk. */
@AccordTest
class MadameTInBrowserTest {

    private static final String SIGN = PageUser.SIGN;
    private static final String PLAN = "Écrire le plan ensemble";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String caseFile;
    private PageUser lisesPages;
    private PageUser aimesPages;
    private BrowserUser lise;
    private BrowserUser aime;
    private BrowserUser tania;

    @Test
    void aPlanIsWrittenChangedQuestionedAndSignedByFour() {
        try (Chromium chromium = new Chromium(port)) {
            everybodyComesIn(chromium);
            welcomeAndConsents();
            accessWithARelaxation();
            portraitAndOutcomes();
            aPlanThatChangesWhileItIsSigned();
            aPlanThatFourSign(chromium);
            whatAnyoneCanReadAfterwards();
            assertThat(chromium.complaints).isEmpty();
        }
    }

    private void everybodyComesIn(Chromium chromium) {
        String name = accounts.find(cases.human("Lise Morin", Role.PRACTITIONER).id())
                .orElseThrow()
                .signInName();
        lisesPages = PageUser.signedIn(port, name);
        lise = new BrowserUser(chromium, lisesPages.visitor, BrowserUser.DESK, "sc1");
        lise.goes("/case-files/new").shows("start");
        lise.page.fill("#name", "Aimé A.");
        lise.page.fill("#signInName", "aime-" + mark);
        lise.page.locator("input[name=carerName]").first().fill("Tania T.");
        lise.page.locator("input[name=carerSignInName]").first().fill("tania-" + mark);
        lise.page.click("main form button[type=submit]");
        lise.shows("started");
        caseFile = lise.page.url().replaceFirst("^https?://[^/]+", "");
        String links = lise.page.content();
        BrowserUser stranger = new BrowserUser(chromium, new Visitor(port), BrowserUser.PHONE, "sc1");
        stranger.shows("sign-in");
        aimesPages = PageUser.invited(port, links, "Aimé A.", "aime-" + mark);
        aime = new BrowserUser(chromium, aimesPages.visitor, BrowserUser.PHONE, "sc1");
        tania = new BrowserUser(
                chromium, PageUser.invited(port, links, "Tania T.", "tania-" + mark).visitor, BrowserUser.PHONE, "sc1");
    }

    private void welcomeAndConsents() {
        lise.shows("tasks").opens("Accueillir").shows("welcome");
        lisesPages.does("Accueillir et expliquer", Answers.WELCOME);
        aime.opens("Dire ses préférences").shows("preferences");
        aimesPages.does("Dire ses préférences", Answers.PREFERENCES);
        aime.opens("Consentir ou non").shows("service-consent");
        aime.page.getByLabel("Oui").first().check();
        aime.sends().shows("consented");
        aime.goes(caseFile + "/consents").shows("consents");
        aime.page.locator("a[href*='SHARE_CAREGIVER/GIVE']").click();
        aime.shows("share-with-carer");
        aime.page.click("main form button[type=submit]");
        aime.shows("shared");
        tania.goes(caseFile).shows("carer-sees");
    }

    private void accessWithARelaxation() {
        lise.opens("Examiner l’accès")
                .types("Le critère", 0, "Au moins 3 h d’aide à domicile")
                .picks("D’où vient ce critère", 0, "Une règle du programme")
                .picks("L’écart", 0, "Petit : presque atteint")
                .picks("Le motif", 0, "Un proche est épuisé")
                .chooses("La personne est-elle en danger", "Non")
                .chooses("Les proches tiennent-ils", "Non, ils n’en peuvent plus")
                .chooses("Dans quel cadre", "Situation ordinaire")
                .shows("access")
                .sends();
        aime.goes(caseFile + "/decisions").shows("his-words-are-missing");
        aime.opens("Dire avec ses mots")
                .chooses("Que voulez-vous faire", "Je donne mes mots")
                .types("Pourquoi ce service compte", 0, "Ma fille ne dort plus. Il manque si peu.")
                .chooses("Qui a écrit", "Quelqu’un a écrit pour moi")
                .shows("his-words")
                .sends();
        aime.signs(SIGN);
        lise.signs(SIGN);
        aime.goes(caseFile).shows("relaxed");
        aime.goes(caseFile + "/decisions").shows("decisions");
    }

    private void portraitAndOutcomes() {
        aime.opens("Raconter son histoire").shows("story");
        aimesPages.does("Raconter son histoire", Answers.STORY);
        lise.opens("Croiser les savoirs").shows("portrait");
        lisesPages.does("Croiser les savoirs", Answers.PORTRAIT);
        aimesPages.signs();
        lisesPages.signs();
        aime.opens("Dire ce qui compte").shows("outcomes");
        aimesPages.does("Dire ce qui compte", Answers.OUTCOMES);
        aimesPages.signs();
        lisesPages.signs();
        aimesPages.does("Dire où j’en suis", Answers.FIRST_READING);
    }

    private void aPlanThatChangesWhileItIsSigned() {
        lise.opens(PLAN)
                .chooses("Quelle sorte de plan", "Plan d’intervention : un seul établissement")
                .types("Les besoins", 0, "Dormir, tous les deux.")
                .types("L’objectif", 0, "Tania dort trois nuits par semaine")
                .picks("D’accord", 0, "D’accord");
        action(0, "Répit", "L’intervenant ou l’intervenante pivot", "6");
        lise.adds(1);
        action(1, "Veille de nuit", "Un proche", "8");
        lise.types("Pour combien de temps", 0, "Six mois")
                .types("Qui coordonne", 0, "Lise Morin")
                .shows("plan")
                .sends();
        aime.signs(SIGN);
        tania.signs(SIGN);
        lise.opens(SIGN).shows("two-have-signed");
        lise.page.locator("a[href$='/words']").click();
        lise.ready()
                .types("Heures par semaine", 0, "4")
                .shows("six-becomes-four")
                .sends();
        aime.goes("/").shows("told-that-it-changed");
        aime.opens(SIGN).shows("what-changed");
        tania.opens(SIGN)
                .chooses("Votre décision", "Je demande un changement")
                .types("Dites pourquoi", 0, "Je ne peux plus veiller la nuit.")
                .shows("asks-for-a-change")
                .sends()
                .shows("asked-for-a-change");
        lise.goes("/").shows("to-write-anew");
        aime.goes("/").shows("told-of-the-request");
    }

    private void action(int place, String what, String who, String hours) {
        lise.types("Quoi", place, what)
                .picks("Qui", place, who)
                .types("Heures par semaine", place, hours)
                .picks("D’accord", place + 1, "D’accord");
    }

    private void aPlanThatFourSign(Chromium chromium) {
        lise.goes(caseFile + "/participants").shows("participants");
        lise.page.selectOption("#slot", "PARTNER_ORG");
        lise.page.fill("#name", "Nora B.");
        lise.page.fill("#signInName", "nora-" + mark);
        lise.page.fill("#organisation", "Nuit calme");
        lise.page.click("section[aria-labelledby=add] button[type=submit]");
        lise.shows("partner-added");
        BrowserUser nora = new BrowserUser(
                chromium,
                PageUser.invited(port, lise.page.content(), "Nora B.", "nora-" + mark).visitor,
                BrowserUser.DESK,
                "sc1");
        aime.goes(caseFile + "/consents");
        aime.page.locator("a[href*='SHARE_PARTNER/GIVE']").click();
        aime.page.click("main form button[type=submit]");
        lise.opens(PLAN).picks("Qui", 1, "Un organisme partenaire").types("Heures par semaine", 0, "6");
        lise.adds(1);
        action(2, "L’accompagner le dimanche", "Un proche", "3");
        lise.shows("plan-anew").sends();
        aime.signs(SIGN);
        tania.signs(SIGN);
        nora.signs(SIGN);
        lise.signs(SIGN);
    }

    private void whatAnyoneCanReadAfterwards() {
        for (String each : new String[] {"", "/documents", "/timeline", "/decisions", "/ledger", "/access-log"}) {
            aime.goes(caseFile + each).shows("afterwards" + each.replace('/', '-'));
        }
        aime.goes(caseFile + "/documents/plan?version=1").shows("version-1");
        assertThat(aime.page.locator("main").innerText()).contains("Veille de nuit");
        aime.goes(caseFile);
        assertThat(aime.page.locator("main").innerText()).contains("Plan d’intervention, version 3");
        lise.goes(caseFile).shows("at-the-desk");
        nothingLeftToSign();
    }

    private void nothingLeftToSign() {
        aime.goes("/").shows("nothing-left");
        assertThat(aime.page.locator(".accord-task").count()).isZero();
    }
}
