package org.accord.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.Visitor;

/** Somebody before a real browser, who fills in forms by what their labels say. */
final class BrowserUser {

    static final int PHONE = 360;
    static final int DESK = 1280;
    static final int HEIGHT = 800;
    private static final AtomicInteger TAKEN = new AtomicInteger();

    final Page page;
    private final String scenario;

    BrowserUser(Chromium chromium, Visitor visitor, int width, String scenario) {
        page = chromium.pageOf(visitor, width, "fr");
        this.scenario = scenario;
    }

    BrowserUser goes(String path) {
        page.navigate(path);
        return this;
    }

    BrowserUser opens(String task) {
        page.navigate("/");
        page.locator(".accord-task h2 a")
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .click();
        return ready();
    }

    BrowserUser ready() {
        page.waitForSelector("form[data-ready]");
        return this;
    }

    /** Where a phone asks one question at a time; what is once wished stays so. */
    BrowserUser seesAllOnOnePage() {
        Locator all = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tout voir sur une page"));
        if (all.isVisible()) {
            all.click();
        }
        return this;
    }

    BrowserUser types(String label, int place, String text) {
        labelled(label).nth(place).fill(text);
        return this;
    }

    BrowserUser chooses(String question, String answer) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(begins(question)))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    BrowserUser ticks(String label) {
        labelled(label).first().check();
        return this;
    }

    /** From a list that opens. */
    BrowserUser picks(String label, int place, String option) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(begins(label)))
                .nth(place)
                .selectOption(new SelectOption().setLabel(option));
        return this;
    }

    BrowserUser adds(int list) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(begins("Ajouter")))
                .nth(list)
                .click();
        return this;
    }

    BrowserUser sends() {
        Locator password = page.locator("form[data-accord-form] #password");
        if (password.isVisible()) {
            password.fill(Cases.PASSWORD);
        }
        page.click("form[data-accord-form] button[type=submit].ds-button");
        page.waitForSelector("[data-accepted]");
        return this;
    }

    BrowserUser signs(String task) {
        opens(task).shows("to-sign");
        return chooses("Votre décision", "Je signe").sends().shows("receipt");
    }

    /** A page as it should be seen: no wider than the window, and with a picture of it where pictures are wished. */
    BrowserUser shows(String what) {
        Chromium.look(page, Path.of(scenario, "%02d-%s".formatted(TAKEN.incrementAndGet(), what)));
        return this;
    }

    private Locator labelled(String label) {
        return page.getByLabel(begins(label));
    }

    private static Pattern begins(String text) {
        // Read by the browser's own expressions, which know no quoting
        return Pattern.compile("^\\s*" + text.replaceAll("[.?*+()\\[\\]]", "\\\\$0"));
    }
}
