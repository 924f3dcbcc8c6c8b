package org.accord.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.Visitor;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.DraftStates;
import org.accord.drafts.Drafts;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccordTest
class ComparePageTest {

    private static final String SIGN_OFF = "processes/joint-sign-off.bpmn";
    private static final String RELAXATION = "decisions/criterion-relaxation.dmn";
    private static final String PLAN = "forms/plan.form";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftStates states;

    @Autowired
    Releases releases;

    private SignedIn manager;
    private DraftId draft;
    private String address;

    @BeforeEach
    void aDraftChangesADiagramATableAndAForm() {
        manager = cases.human("Viviane", Role.PROGRAM_MANAGER);
        draft = drafts.create("Signer plus vite", releases.numbered(1), manager).id();
        change(
                draft,
                SIGN_OFF,
                "camunda:candidateGroups=\"${slot}\" camunda:dueDate=\"P14D\"",
                "camunda:candidateGroups=\"${slot}\" camunda:dueDate=\"P7D\"");
        change(draft, RELAXATION, "<text>60</text>", "<text>180</text>");
        change(draft, PLAN, "\"label\": \"Les besoins\"", "\"label\": \"Ce qui manque\"");
        address = "/compare?from=release-1&to=draft-" + draft;
    }

    private void change(DraftId draft, String file, String part, String other) {
        DraftPath path = DraftPath.of(file);
        String content = drafts.file(draft, path);
        assertThat(content).contains(part);
        drafts.save(draft, path, content.replace(part, other), 0, manager);
    }

    @ParameterizedTest
    @CsvSource({"fr, 360", "fr, 1280", "en, 360", "en, 1280"})
    void sentencesPicturesCellsAndFormsStandOnOnePage(String language, int width) {
        try (Chromium chromium = new Chromium(port)) {
            Page page = chromium.pageOf(comesIn(manager), width, language);
            page.navigate("/compare?lang=" + language);
            assertThat(Chromium.axe(page)).isEmpty();
            page.navigate(address + "&lang=" + language);
            assertThat(page.locator(".accord-compared-rights li").allInnerTexts())
                    .hasSize(2)
                    .anyMatch(
                            line -> line.contains(language.equals("fr") ? "14 jours à 7 jours" : "14 days to 7 days"));
            page.locator(".accord-compared-file > summary").all().forEach(Locator::click);
            page.waitForFunction(
                    "() => [...document.querySelectorAll('[data-accord-compare], [data-compare-form]')].every(host => 'ready' in host.dataset)");

            Locator line = page.locator("[data-compare-lines] button").first();
            line.click();
            assertThat(page.locator("[data-side] .accord-compared-focus").count())
                    .isEqualTo(2);
            assertThat(page.locator("[data-side] .accord-compared-mark[data-sort=CHANGED]")
                            .count())
                    .isEqualTo(2);
            assertThat(page.locator(".accord-compared-table del").first().innerText())
                    .contains("60");
            assertThat(page.locator(".accord-compared-table ins").first().innerText())
                    .contains("180");
            assertThat(page.locator("[data-compare-form] .accord-compared-field")
                            .count())
                    .isEqualTo(2);
            assertThat(Chromium.axe(page)).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat(chromium.complaints).isEmpty();
        }
    }

    @Test
    void theTwoDrawingsMoveTogetherUntilTheyAreLetLoose() {
        try (Chromium chromium = new Chromium(port)) {
            Page page = chromium.pageOf(comesIn(manager), 1280, "en");
            page.navigate(address + "#file-processes-joint-sign-off-bpmn");
            page.waitForSelector("[data-accord-compare][data-ready]");
            String places =
                    "() => [...document.querySelectorAll('[data-side] .viewport')].map(each => each.getAttribute('transform').replace(/-?\\d+\\.\\d+/g, number => (+number).toFixed(1)).replace(/[ ,]+/g, ' ')).join(' | ')";

            page.locator("[data-side=before]").press("ArrowRight");
            String[] together = ((String) page.evaluate(places)).split(" \\| ");
            assertThat(together[0]).isEqualTo(together[1]);

            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Move both together"))
                    .uncheck();
            page.locator("[data-side=before]").press("ArrowRight");
            String[] apart = ((String) page.evaluate(places)).split(" \\| ");
            assertThat(apart[0]).isNotEqualTo(apart[1]);
        }
    }

    @Test
    void aDraftThatIsStillWorkedOnIsForManagersOnly() {
        Visitor practitioner = comesIn(cases.human("Lise", Role.PRACTITIONER));
        Visitor person = comesIn(cases.human("Ovide"));

        assertThat(practitioner.get(address).statusCode()).isEqualTo(403);
        assertThat(practitioner.get(address).body()).doesNotContain("Signer plus vite");
        assertThat(practitioner.get("/compare?from=release-1&to=release-1").statusCode())
                .isEqualTo(200);
        assertThat(practitioner
                        .get("/compare/diagram?version=release-1&path=" + SIGN_OFF)
                        .statusCode())
                .isEqualTo(200);
        assertThat(person.get(address).statusCode()).isEqualTo(403);
        assertThat(person.get("/compare?from=release-1&to=release-1").statusCode())
                .isEqualTo(200);
        assertThat(person.get("/compare/diagram?version=release-1&path=" + SIGN_OFF)
                        .statusCode())
                .isEqualTo(200);

        states.drop(draft, manager);
        assertThat(person.get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNoVersionIsNotFound() {
        Visitor visitor = comesIn(manager);

        assertThat(visitor.get("/compare?from=release-1&to=../release").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/compare?from=release-1&to=release-99999").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/compare?from=release-1&to=draft-" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/compare/diagram?version=release-1&path=" + PLAN)
                        .statusCode())
                .isEqualTo(404);
    }

    private Visitor comesIn(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
