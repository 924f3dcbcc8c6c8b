package org.accord.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccordTest
class TaskPageInBrowserTest {

    private static final String READY = "form[data-ready]";
    private static final String SUMMARY = "[data-form-summary]";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    private Cases.Case aCase;
    private Visitor practitioner;
    private Chromium chromium;

    @BeforeEach
    void aPractitionerWhoIsToWelcomeSomebody() {
        aCase = cases.open();
        practitioner = Visitor.signedIn(
                port, accounts.find(aCase.practitioner.id()).orElseThrow().signInName(), Cases.PASSWORD);
        chromium = new Chromium(port);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"fr, 360", "fr, 1280", "en, 360", "en, 1280"})
    void nothingStandsInTheWayOfReadingAndTheBrowserComplainsOfNothing(String language, int width) {
        Page page = chromium.pageOf(practitioner, width, language);
        assertThat(Chromium.axe(page)).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);

        page.navigate(task());
        page.waitForSelector(READY);
        assertThat(Chromium.axe(page)).isEmpty();

        page.click("button[type=submit].ds-button");
        page.waitForSelector(SUMMARY + ":visible");
        assertThat(Chromium.axe(page)).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(chromium.complaints).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidInTheReadersLanguageAndTakesTheFocus() {
        Page page = open("fr");

        page.click("button[type=submit].ds-button");

        page.waitForSelector(SUMMARY + ":visible");
        assertThat(page.locator(SUMMARY).innerText()).contains("à corriger", "Choisissez une réponse.");
        assertThat(page.locator("main").innerText()).doesNotContain("Field is required");
        assertThat((boolean) page.evaluate("document.activeElement.hasAttribute('data-form-summary')"))
                .isTrue();
        assertThat(aCase.taskKeys()).containsExactly("userTask_welcome");
    }

    @Test
    void whatWasTypedSurvivesAReloadAndIsForgottenOnceAccepted() {
        Page page = open("fr");
        fill(page);
        page.waitForTimeout(400);

        page.reload();
        page.waitForSelector(READY);
        assertThat(page.locator("input[type=radio]:checked").count()).isEqualTo(1);

        page.click("button[type=submit].ds-button");
        page.waitForSelector("[data-accepted]");
        assertThat(page.evaluate("Object.keys(sessionStorage).length")).isEqualTo(0);
        assertThat(Chromium.axe(page)).isEmpty();
        assertThat(chromium.complaints).isEmpty();
        assertThat(aCase.taskKeys()).containsExactly("userTask_preferences");
    }

    @Test
    void twoPressesOfTheButtonSendOnce() {
        Page page = open("en");
        fill(page);
        List<String> sent = new java.util.ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });

        page.dblclick("button[type=submit].ds-button");
        page.waitForSelector("[data-accepted]");

        assertThat(sent).hasSize(1);
        assertThat(aCase.taskKeys()).containsExactly("userTask_preferences");
    }

    @Test
    void whoLosesTheNetworkOrIsSignedOutWhileWritingLosesNothing() {
        Page page = open("fr");
        fill(page);

        page.context().setOffline(true);
        page.click("button[type=submit].ds-button");
        assertThat(page.locator("[role=alert][data-no-network]").textContent()).contains("Rien n’est parti");
        page.context().setOffline(false);
        page.waitForSelector("[data-no-network][data-color=success]");
        assertThat(Chromium.axe(page)).isEmpty();

        page.context().clearCookies();
        page.click("button[type=submit].ds-button");
        assertThat(page.locator("h1").textContent()).isEqualTo("Vous n’êtes plus connecté·e");
        assertThat(Chromium.axe(page)).isEmpty();
        page.click("a[data-return]");
        page.fill(
                "input[name=name]",
                accounts.find(aCase.practitioner.id()).orElseThrow().signInName());
        page.fill("input[name=password]", Cases.PASSWORD);
        page.press("input[name=password]", "Enter");
        page.waitForSelector(READY);
        assertThat(page.url()).contains(task());
        assertThat(page.locator("input[type=radio]:checked").count()).isEqualTo(1);

        page.click("button[type=submit].ds-button");
        page.waitForSelector("[data-accepted]");
        assertThat(page.evaluate("Object.keys(sessionStorage).length")).isEqualTo(0);

        page.navigate("/indicators/proposal");
        page.fill("#why", "Une longue réponse.");
        page.reload();
        assertThat(page.inputValue("#why"))
                .as("a plain form keeps what is typed, too")
                .isEqualTo("Une longue réponse.");
    }

    private Page open(String language) {
        Page page = chromium.pageOf(practitioner, 360, language);
        page.navigate(task());
        page.waitForSelector(READY);
        return page;
    }

    private static void fill(Page page) {
        page.locator("fieldset[role=radiogroup] input").first().check();
        page.locator("fieldset[role=group] input").first().check();
    }

    private String task() {
        return "/tasks/" + aCase.task("userTask_welcome").id();
    }
}
