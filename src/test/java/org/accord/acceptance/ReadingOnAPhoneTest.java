package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.Visitor;
import org.accord.casefile.Documents;
import org.accord.people.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person says how things are, on a phone, one question at a time, and hears what is asked. */
@AccordTest
class ReadingOnAPhoneTest {

    private static final String NEXT = "Question suivante";
    private static final String BACK = "Question d’avant";
    /** A browser with these voices, which notes what it is to say. */
    private static final String VOICES =
            """
            window.said = [];
            const voices = %s;
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => voices, speak: (words) => said.push(words.lang + ' ' + words.text),
              cancel: () => said.push('-'), addEventListener() {}, removeEventListener() {} } });
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            """;

    private static final String OF_THIS_DEVICE =
            "[{ lang: 'en-CA', localService: true }, { lang: 'fr-FR', localService: true }, { lang: 'fr-CA', localService: true }]";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Documents documents;

    private Cases.Case file;
    private String address;
    private Chromium chromium;
    private Page phone;

    @BeforeEach
    void aFileIsOpen() {
        file = cases.open();
        address = "/case-files/" + file.id + "/readings/new";
        chromium = new Chromium(port);
        String name = accounts.find(file.person.id()).orElseThrow().signInName();
        phone = chromium.pageOf(Visitor.signedIn(port, name, Cases.PASSWORD), BrowserUser.PHONE, "fr");
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(chromium.complaints).isEmpty();
        chromium.close();
    }

    @Test
    void oneQuestionIsAskedAtATimeAndWhatWasAnsweredStays() {
        opens();
        int all = Integer.parseInt(place().replaceFirst("Question 1 sur ", ""));
        assertThat(shown()).hasSize(1);
        assertThat(phone.getByText("C’est vous qui savez.").isVisible()).isTrue();
        assertThat(send().isVisible()).isFalse();
        assertThat(button("Je ne veux pas répondre").isVisible()).isTrue();
        assertThat(Chromium.axe(phone)).isEmpty();

        presses(NEXT);
        assertThat(place()).isEqualTo("Question 2 sur " + all);
        assertThat(phone.evaluate("document.activeElement.textContent")).isEqualTo(place());
        assertThat(shown()).containsExactly("Je me sens en sécurité.");
        assertThat(button("Je ne veux pas répondre").isVisible())
                .as("it is one of the answers here")
                .isFalse();
        assertThat(Chromium.axe(phone)).isEmpty();
        phone.locator("fieldset:visible input").first().focus();
        phone.keyboard().press("ArrowDown");
        phone.keyboard().press("Space");
        presses(NEXT);
        presses(BACK);
        assertThat(phone.locator("fieldset:visible input:checked + svg use").getAttribute("href"))
                .endsWith("#agree-3");

        phone.reload();
        phone.waitForSelector("form[data-ready]");
        assertThat(place()).isEqualTo("Question 2 sur " + all);
        assertThat(phone.locator("fieldset:visible input:checked").count()).isOne();
    }

    @Test
    void theLastQuestionLeadsToTheSameSubmission() {
        opens();
        presses(NEXT);
        phone.getByLabel("Un peu").locator("visible=true").check();
        while (button(NEXT).isVisible()) {
            presses(NEXT);
        }
        phone.locator("textarea:visible").fill("C’est tout.");
        send().click();
        phone.waitForSelector("[data-accepted]");

        var kept = documents.latest(file.id, "reading", "").orElseThrow().content();
        assertThat(kept.path("ql1").asString()).isEqualTo("1");
        assertThat(kept.path("ownWords").asString()).isEqualTo("C’est tout.");
        assertThat(kept.path("pr1").asString("")).as("passed over").isEmpty();
    }

    @Test
    void whoeverWantsToSeesAllOnOnePageAndIsNotAskedAgain() {
        opens();
        button("Tout voir sur une page").click();
        int all = shown().size();
        assertThat(all).isGreaterThan(8);
        assertThat(send().isVisible()).isTrue();
        assertThat(button(NEXT).isVisible()).isFalse();

        opens();
        assertThat(shown()).hasSize(all);
        button("Une question à la fois").click();
        assertThat(shown()).hasSize(1);
    }

    @Test
    void aQuestionAndItsAnswersAreReadAloudUntilItIsPressedAgain() {
        phone.addInitScript(VOICES.formatted(OF_THIS_DEVICE));
        opens();
        presses(NEXT);

        Locator listen = phone.locator(".accord-listen:visible");
        listen.focus();
        phone.keyboard().press("Enter");
        assertThat(said()).contains("fr-CA Je me sens en sécurité.", "fr-CA Je ne veux pas répondre");
        assertThat(listen.textContent()).startsWith("Arrêter la lecture");
        int cancelled = (int) said().stream().filter("-"::equals).count();
        phone.keyboard().press("Enter");
        assertThat(said().stream().filter("-"::equals)).hasSize(cancelled + 1);
        assertThat(said()).last().isEqualTo("-");
        assertThat(listen.textContent()).startsWith("Écouter");
        assertThat(Chromium.axe(phone)).isEmpty();
    }

    @Test
    void whereTheDeviceHasNoVoiceOfItsOwnNothingIsOffered() {
        phone.addInitScript(
                VOICES.formatted("[{ lang: 'fr-CA', localService: false }, { lang: 'en-CA', localService: true }]"));
        opens();

        assertThat(phone.locator(".accord-listen").count()).isPositive();
        assertThat(phone.locator(".accord-listen:visible").count()).isZero();
    }

    @Test
    void aConsentIsReadAloudInTheLanguageOfThePage() {
        phone.addInitScript(VOICES.formatted(OF_THIS_DEVICE));
        phone.navigate("/case-files/" + file.id + "/consents/RESEARCH/GIVE?lang=en");

        button("Listen").click();

        assertThat(said()).contains("en-CA Taking part in research");
    }

    private void opens() {
        phone.navigate(address);
        phone.waitForSelector("form[data-ready]");
    }

    /** As a keyboard does it. */
    private void presses(String name) {
        button(name).focus();
        phone.keyboard().press("Enter");
    }

    private Locator button(String name) {
        return phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .locator("visible=true");
    }

    private Locator send() {
        return phone.locator("form[data-accord-form] button[type=submit]");
    }

    private String place() {
        return phone.locator(".accord-one h2").textContent();
    }

    private List<String> shown() {
        return phone.locator("[data-form-view] legend:visible, [data-form-view] label.fjs-form-field-label:visible")
                .allTextContents();
    }

    @SuppressWarnings("unchecked")
    private List<String> said() {
        return (List<String>) phone.evaluate("said");
    }
}
