package org.accord.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.SortedMap;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.Visitor;
import org.accord.guard.ModelGuard;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The editors in a real browser, on the pages of a draft, with the files that Accord begins with. */
@AccordTest
class EditorsInBrowserTest {

    private static final boolean THOROUGH = Boolean.getBoolean("accord.thorough");
    /** Each kind of component stands in one of these. */
    private static final List<String> SOME = List.of(
            "plan",
            "reading",
            "access",
            "sign",
            "find-expert",
            "referral",
            "preferences",
            "emergency-act",
            "support-circle",
            "criterion-relaxation",
            "required-signatories",
            "coproduced-intervention-cycle",
            "joint-sign-off");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Drafts drafts;

    @Autowired
    ModelGuard guard;

    private Chromium chromium;
    private SignedIn manager;
    private Studio studio;
    private EditorUser viviane;

    @BeforeEach
    void aManagerOpensADraft() {
        chromium = new Chromium(port);
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        studio = Studio.begun(comesIn(manager), "Mieux dire");
        viviane = new EditorUser(chromium, studio, EditorUser.DESK, "fr");
    }

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        List<String> complaints = List.copyOf(chromium.complaints);
        chromium.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsOpenedAndSavedUnchangedSaysTheSame() {
        SortedMap<String, String> before = drafts.files(studio.id());
        List<String> paths = before.keySet().stream().filter(this::chosen).toList();

        paths.forEach(this::changesAndTakesBack);

        SortedMap<String, String> after = drafts.files(studio.id());
        for (String path : paths) {
            assertThat(SameModel.said(path, after.get(path)))
                    .as(path)
                    .isEqualTo(SameModel.said(path, before.get(path)));
        }
        assertThat(guard.check(after)).isEqualTo(guard.check(before));
    }

    private boolean chosen(String path) {
        return !path.startsWith("scenarios/") && (THOROUGH || SOME.contains(key(path)));
    }

    private static String key(String path) {
        return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static String address(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private void changesAndTakesBack(String path) {
        String field = path.startsWith("forms/") ? "title" : "name";
        viviane.opens(address(path));
        viviane.writes(field, viviane.reads(field) + " bis");
        Response saved = viviane.page.waitForResponse(
                answer -> answer.request().method().equals("PUT"), () -> viviane.presses("Annuler"));
        assertThat(saved.status()).as(path).isEqualTo(200);
        viviane.saves();
    }

    @Test
    void aFieldIsAddedToThePlan() {
        viviane.opens("forms/plan").page.locator(".fjs-palette-search").focus();
        viviane.page.keyboard().press("Tab");
        assertThat(viviane.page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .as("where the keyboard is on the palette")
                .isEqualTo("solid");
        viviane.picks("add", "textarea")
                .writes("label", "Ce qui nous inquiète")
                .writes("label.en", "What worries us")
                .saves()
                .shows("form-with-a-new-question");

        JsonNode added = JsonMapper.shared().readTree(drafts.files(studio.id()).get("forms/plan.form"));
        JsonNode last = added.path("components").get(added.path("components").size() - 1);
        assertThat(last.path("key").asString()).isEqualTo("ceQuiNousInquiete");
        assertThat(last.path("properties").path("label.en").asString()).isEqualTo("What worries us");
        assertThat(errors()).isEmpty();

        viviane.presses("Voir comme la personne").shows("form-as-the-person-sees-it");
        assertThat(viviane.page.getByLabel("Ce qui nous inquiète").count()).isPositive();
        viviane.presses("English").presses("Téléphone");
        assertThat(viviane.page.getByLabel("What worries us").count()).isPositive();
    }

    @Test
    void aRuleIsAddedToATableAndAColumnNamedInEnglish() {
        long rules = rules();
        viviane.opens("decisions/criterion-relaxation").presses("Ajouter une règle à la fin");
        viviane.page.keyboard().type("\"LEGAL\"");
        viviane.writes("label.en", "Which class the criterion has").saves().shows("table-with-a-new-rule");

        String table = drafts.files(studio.id()).get("decisions/criterion-relaxation.dmn");
        assertThat(rules()).isEqualTo(rules + 1);
        assertThat(table.substring(table.lastIndexOf("<rule"))).contains("LEGAL");
        assertThat(table)
                .contains("<accord:property name=\"label.en\" value=\"Which class the criterion has\" />")
                .contains("<accord:property name=\"label.en\" value=\"Gap\" />");
    }

    @Test
    void whoReadsEnglishSeesAndWritesEnglishNamesAndTheFrenchOnesStay() {
        EditorUser reader = new EditorUser(chromium, studio, EditorUser.DESK, "en");
        reader.opens("decisions/criterion-relaxation");
        Locator heads = reader.page.locator("th[data-col-id] .input-label");
        assertThat(heads.allTextContents()).contains("Class of the criterion", "Gap");

        reader.page.locator("td.input-cell").first().click();
        assertThat(reader.reads("label")).isEqualTo("Classe du critère");
        reader.writes("label.en", "Which class it has").saves();
        assertThat(heads.first().textContent()).isEqualTo("Which class it has");
        assertThat(drafts.files(studio.id()).get("decisions/criterion-relaxation.dmn"))
                .contains("label=\"Classe du critère\"")
                .contains("<accord:property name=\"label.en\" value=\"Which class it has\"/>")
                .doesNotContain("label.fr");

        reader.opens("processes/support-circle");
        reader.page
                .locator("[data-element-id^='userTask_'] .djs-hit")
                .first()
                .dblclick(new Locator.DblclickOptions().setForce(true));
        reader.page.keyboard().press("Control+A");
        reader.page.keyboard().type("Renamed in English");
        reader.page.keyboard().press("Enter");
        reader.saves();
        assertThat(drafts.files(studio.id()).get("processes/support-circle.bpmn"))
                .contains("name=\"name.en\" value=\"Renamed in English")
                .doesNotContain(" name=\"Renamed in English");
    }

    private long rules() {
        return drafts.files(studio.id())
                .get("decisions/criterion-relaxation.dmn")
                .split("<rule ")
                .length;
    }

    @Test
    void aSecondSignOffIsDroppedInTheDiagramAndToldItsSubject() {
        viviane.opens("processes/support-circle?element=serviceTask_recordCommitment")
                .picks("append", "sign-off")
                .writes("name", "Signer une deuxième fois")
                .writes("name.en", "Sign a second time")
                .picks("subject", "plan")
                .saves()
                .shows("diagram-with-a-second-sign-off");

        assertThat(drafts.files(studio.id()).get("processes/support-circle.bpmn"))
                .contains("id=\"callActivity_signerUneDeuxiemeFois\"")
                .contains("calledElement=\"joint-sign-off\" camunda:calledElementBinding=\"deployment\"")
                .contains("<camunda:in sourceExpression=\"plan\" target=\"subject\" />")
                .contains("<camunda:property name=\"name.en\" value=\"Sign a second time\" />");
        assertThat(guard.check(
                        "processes/support-circle.bpmn",
                        drafts.files(studio.id()).get("processes/support-circle.bpmn")))
                .noneMatch(finding -> finding.messageKey().contains("attribute")
                        || finding.messageKey().contains("element"));
    }

    @Test
    void aTokenRunsThroughTheDiagramAndChangesNothing() {
        String before = drafts.files(studio.id()).get("processes/pause.bpmn");
        viviane.opens("processes/pause").presses("Simuler");
        Locator pads = viviane.page.locator(".bts-context-pad");
        assertThat(pads.count()).isPositive();
        assertThat(pads.all()).allSatisfy(pad -> assertThat(pad.getAttribute("aria-label"))
                .matches("(Lancer d’ici|Prendre une autre flèche|S’arrêter ici)( : .+)?"));

        viviane.presses("Lancer d’ici : Une pause");
        viviane.page.waitForSelector(".bts-token-count");
        viviane.shows("a-token-runs");
        assertThat(viviane.page.locator(".accord-editor-canvas").innerText())
                .doesNotContain("Token Simulation", "Simulation Log");

        viviane.presses("Recommencer").presses("Simuler");
        assertThat(viviane.page.locator(".bts-context-pad, .bts-token-count").count())
                .isZero();
        viviane.writes("name", viviane.reads("name") + " bis").saves();
        assertThat(drafts.files(studio.id()).get("processes/pause.bpmn"))
                .contains(" bis")
                .doesNotContain("bioc:", "color:");
        assertThat(before).doesNotContain(" bis");
    }

    @Test
    void whatTheGuardFindsIsSaidBesideAndLeadsThere() {
        viviane.opens("processes/support-circle?element=timer_noCircle")
                .writes("amount", "9999")
                .saves();

        viviane.page
                .locator(
                        ".accord-finding[data-element='timerDefinition_noCircle'], .accord-finding[data-element='timer_noCircle']")
                .first()
                .press("Enter");

        assertThat(viviane.page.locator(".accord-editor-panel h2").textContent())
                .isEqualTo("Ce qui peut survenir pendant l’étape");
        viviane.shows("diagram-with-a-finding");
    }

    @Test
    void anotherManagerWhoTookOverStopsTheSavingAndTheWorkStaysInThePage() {
        viviane.opens("forms/story");
        Studio his = studio.openedBy(comesIn(cases.human("Gilles Roy", Role.PROGRAM_MANAGER)));
        his.post("/takeover", "from", manager.id().value().toString());
        chromium.complaints.clear();

        viviane.writes("title", "Mon histoire à moi");

        viviane.page.waitForSelector(".accord-editor-notice:not([hidden])");
        assertThat(viviane.page.locator(".accord-editor-state").textContent()).isEqualTo("Pas enregistré");
        assertThat(viviane.page
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Télécharger mon travail"))
                        .isVisible())
                .isTrue();
        viviane.shows("work-kept-when-somebody-took-over");
        // The browser reports each refusal of the server as an error of its own
        chromium.complaints.removeIf(each -> each.contains("423") || each.contains("409"));
    }

    @Test
    void whoeverIsNoLongerSignedInIsToldSoAndFindsTheirWorkAgain() {
        viviane.opens("forms/story");
        var signedIn = viviane.page.context().cookies();
        viviane.page.context().clearCookies();
        viviane.writes("title", "Mon histoire à moi");

        assertThat(viviane.page
                        .waitForSelector(".accord-editor-notice:not([hidden])")
                        .textContent())
                .contains("Votre session a pris fin");
        viviane.page
                .context()
                .addCookies(signedIn.stream()
                        .map(each -> new Cookie(each.name, each.value).setUrl(viviane.page.url()))
                        .toList());
        assertThat(viviane.opens("forms/story").reads("title")).isEqualTo("Mon histoire à moi");
        viviane.saves();
        // The browser reports each refusal of the server as an error of its own
        chromium.complaints.removeIf(each -> each.contains("403"));
    }

    @Test
    void onAPhoneTheFilesAreRead() {
        for (String language : List.of("fr", "en")) {
            EditorUser onPhone = new EditorUser(chromium, studio, EditorUser.PHONE, language);
            for (String file : List.of("forms/plan", "decisions/criterion-relaxation", "processes/support-circle")) {
                onPhone.opens(file).shows("phone-" + language + "-" + file.replace('/', '-'));
                assertThat(onPhone.page.locator(".accord-editor-panel").count()).isZero();
                assertThat(Chromium.axe(onPhone.page)).as(file).isEmpty();
            }
        }
    }

    @Test
    void theEditorsSpeakTheReadersLanguage() {
        for (String language : List.of("en", "fr")) {
            EditorUser user = new EditorUser(chromium, studio, EditorUser.DESK, language);
            for (String file : List.of("forms/plan", "decisions/criterion-relaxation", "processes/support-circle")) {
                user.opens(file).shows("desk-" + language + "-" + file.replace('/', '-'));
                assertThat(Chromium.axe(user.page)).as(file).isEmpty();
            }
        }
        assertThat(viviane.opens("processes/support-circle").page.locator(".djs-palette .entry").all().stream()
                        .map(entry -> entry.getAttribute("aria-label")))
                .contains("Tâche de quelqu’un", "Signature conjointe", "Décision par une table")
                .noneMatch(label -> label.matches(".*\\b(task|gateway|event|Create|Activate)\\b.*"));
    }

    private List<?> errors() {
        return guard.check(drafts.files(studio.id())).stream()
                .filter(finding -> finding.severity().name().equals("ERROR"))
                .toList();
    }

    private Visitor comesIn(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
