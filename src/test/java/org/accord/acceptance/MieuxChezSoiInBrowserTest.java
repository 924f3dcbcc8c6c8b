package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.EngineRoom;
import org.accord.MovableClock;
import org.accord.casefile.CaseFileId;
import org.accord.changes.ChangeState;
import org.accord.changes.RuleChanges;
import org.accord.drafts.EditorUser;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.signoff.SignOffs;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A manager who has never done it changes a form, a table and the cycle, and the others sign it with her. */
@AccordTest
class MieuxChezSoiInBrowserTest {

    private static final String TITLE = "Aider plus tôt";
    private static final String REASON = "Vos proches tiennent encore : nous commençons plus tôt, pour que cela dure.";
    private static final Pattern CHANGE = Pattern.compile("/changes/([0-9a-f-]{36})");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Releases releases;

    @Autowired
    RuleChanges changes;

    @Autowired
    SignOffs signOffs;

    @Autowired
    MovableClock clock;

    @Autowired
    EngineRoom engine;

    @Autowired
    ApplicationContext context;

    private Chromium chromium;
    private SignedIn manager;
    private PageUser vivianesPages;
    private BrowserUser viviane;
    private EditorUser editor;
    private String draft;
    private Release before;
    private CaseFileId change;

    @BeforeEach
    void aManagerComesIn() {
        before = releases.inForce().orElseThrow();
        chromium = new Chromium(port);
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        vivianesPages = signedIn(manager);
        viviane = new BrowserUser(chromium, vivianesPages.visitor, BrowserUser.DESK, "sc6");
    }

    @AfterEach
    void theProgrammeIsAsBefore() {
        chromium.close();
        if (change != null && changes.get(change).state().underWay()) {
            Actor.as("test", () -> changes.withdraw(change, manager));
        }
        OtherRelease.in(context).again(before);
    }

    @Test
    void whatSheChangesIsCheckedTriedComparedSignedAndUsedByTheNextCase() {
        Cases.Case running = cases.openAt("userTask_access");
        // Somebody about whom the table that she changes has decided
        cases.openAt("userTask_story");

        sheBeginsADraft();
        aQuestionIsAddedToThePlan();
        aRuleIsAddedToATable();
        aSecondSignOffIsPutIntoTheCycle();
        sheLooksAtTheChecksTheReplayAndTheDifference();
        sheProposesIt();
        theOthersSayWhatTheyThinkAndSign();
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(before.id());
        engine.timePasses(change, 31);
        assertThat(changes.get(change).state()).isEqualTo(ChangeState.ACTIVE);
        new BrowserUser(chromium, signedIn(manager).visitor, BrowserUser.DESK, "sc6")
                .goes("/programme")
                .shows("in-force");

        assertThat(usesTheChange(cases.open())).containsOnly(true);
        assertThat(usesTheChange(running)).containsOnly(false);
        assertThat(chromium.complaints).isEmpty();
    }

    private void sheBeginsADraft() {
        viviane.goes("/programme").shows("programme");
        if (!viviane.page.locator("#title").isVisible()) {
            viviane.page.getByText("Commencer un brouillon").first().click();
        }
        viviane.page.fill("#title", TITLE);
        viviane.shows("new-draft");
        viviane.page.locator("form[action$='/drafts'] button").first().click();
        viviane.page.waitForURL("**/drafts/*");
        viviane.shows("draft");
        draft = viviane.page.url().replaceFirst("^https?://[^/]+", "");
        editor = new EditorUser(viviane.page, draft);
    }

    private void aQuestionIsAddedToThePlan() {
        editor.opens("forms/plan")
                .picks("add", "textarea")
                .writes("label", "Ce qui nous inquiète")
                .writes("label.en", "What worries us")
                .saves();
        viviane.shows("form");
    }

    private void aRuleIsAddedToATable() {
        editor.opens("decisions/priority");
        viviane.page
                .locator("[data-row-id=rule_P7] ~ td, tr:has([data-row-id=rule_P7]) td")
                .nth(1)
                .click();
        editor.presses("Ajouter au-dessous");
        List<String> cells = List.of(
                "-",
                "\"HOLDING\"",
                "-",
                "-",
                "-",
                "\"HIGH\"",
                "30",
                "\"CALL\"",
                "\"P14D\"",
                "\"" + REASON + "\"",
                "\"The people close to you still manage: we start sooner, so that it lasts.\"");
        Locator row = viviane.page.locator("tr:has(.rule-index:text-is('8')) td:not(.rule-index)");
        for (int at = 0; at < cells.size(); at++) {
            row.nth(at).click();
            viviane.page.keyboard().type(cells.get(at));
        }
        editor.saves();
        viviane.shows("table");
    }

    private void aSecondSignOffIsPutIntoTheCycle() {
        editor.opens("processes/coproduced-intervention-cycle?element=flow_portraitAgreed_checkPortrait")
                .presses("Faire signer ensemble ici")
                .writes("name", "Signer une deuxième fois")
                .writes("name.en", "Sign a second time")
                .picks("subject", "shared-portrait")
                .saves();
        viviane.shows("diagram");
    }

    private void sheLooksAtTheChecksTheReplayAndTheDifference() {
        viviane.goes(draft).shows("draft-with-three-changes");
        assertThat(viviane.page.locator("main").innerText()).contains("Rien à corriger");
        viviane.goes(draft + "/replay");
        viviane.page.locator("main form button[type=submit]").first().click();
        viviane.page.getByText("Tout a été redemandé").waitFor();
        viviane.shows("replay");
        viviane.goes("/compare?from=release-" + before.number() + "&to=draft-" + draft.substring("/drafts/".length()))
                .shows("difference");
        assertThat(viviane.page.locator("main").innerText())
                .contains("Ce qui nous inquiète", "Signer une deuxième fois");
    }

    private void sheProposesIt() {
        viviane.goes(draft + "/proposal");
        viviane.page.fill("#title", TITLE);
        viviane.page.fill("#why", "Les proches s’épuisent pendant l’attente.");
        viviane.page.fill("#forPeople", "L’aide commence plus tôt.");
        viviane.page.fill("#effectOn", Days.today(clock).plusDays(30).toString());
        viviane.shows("proposal");
        viviane.page.locator("main form button[type=submit]").last().click();
        viviane.page.waitForURL("**/changes/*");
        viviane.shows("proposed");
        var found = CHANGE.matcher(viviane.page.url());
        assertThat(found.find()).isTrue();
        change = CaseFileId.of(found.group(1));
    }

    private void theOthersSayWhatTheyThinkAndSign() {
        List<PageUser> signers = List.of(
                vivianesPages,
                somebody("Nadia Cherkaoui", Role.PRACTITIONER),
                somebody("Simon Lavoie", Role.PRACTITIONER),
                somebody("Marcel Pinette", Role.EXPERT_BY_EXPERIENCE),
                somebody("Odile Fournier", Role.EXPERT_BY_EXPERIENCE));
        onPhone(signers.get(3)).goes("/changes/" + change).shows("what-an-expert-reads");
        engine.timePasses(change, 15);
        vivianesPages
                .on(TITLE)
                .does(
                        "Répondre à la consultation",
                        """
                        {"heard":"Rien ne manque.","answer":"Merci.","way":"GO_ON"}
                        """);
        for (PageUser signer : signers) {
            assertThat(changes.get(change).state()).isEqualTo(ChangeState.SIGNOFF);
            onPhone(signer)
                    .goes(signer.on(TITLE).address(PageUser.SIGN))
                    .ready()
                    .shows("to-sign")
                    .chooses("Votre décision", "Je signe")
                    .sends()
                    .shows("signed");
        }
        assertThat(changes.get(change).state()).isEqualTo(ChangeState.SCHEDULED);
    }

    /** Whether it is decided by the new rule, signs its portrait twice and is asked the new question. */
    private List<Boolean> usesTheChange(Cases.Case file) {
        file.goesOnTo("userTask_plan");
        PageUser person = signedIn(file.person);
        long portraits = signOffs.rounds(file.id).stream()
                .filter(round -> round.facts().kind().equals("shared-portrait"))
                .count();
        PageUser practitioner = signedIn(file.practitioner);
        return List.of(
                person.reads("/case-files/" + file.id + "/decisions").contains(REASON),
                portraits > 1,
                practitioner.html("/tasks/" + file.task("userTask_plan").id()).contains("Ce qui nous inquiète"));
    }

    private BrowserUser onPhone(PageUser who) {
        return new BrowserUser(chromium, who.visitor, BrowserUser.PHONE, "sc6");
    }

    private PageUser somebody(String name, Role... roles) {
        return signedIn(cases.human(name, roles));
    }

    private PageUser signedIn(SignedIn human) {
        return PageUser.signedIn(port, accounts.find(human.id()).orElseThrow().signInName());
    }
}
