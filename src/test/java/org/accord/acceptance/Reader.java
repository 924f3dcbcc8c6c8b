package org.accord.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.accord.Chromium;
import org.accord.Visitor;

/** Somebody who reads pages in one language, on a phone and at a desk. */
final class Reader {

    private static final String SEND = "button[type=submit].ds-button";
    private static final String FORM_OF_FORM_JS = "main form[data-accord-form] " + SEND;
    private static final String ANY_FORM = "main form " + SEND;

    private final Page page;
    private final int first;
    private final int second;

    Reader(Chromium chromium, Visitor visitor, String language) {
        boolean onThePhoneFirst = language.equals("fr");
        first = onThePhoneFirst ? BrowserUser.PHONE : BrowserUser.DESK;
        second = onThePhoneFirst ? BrowserUser.DESK : BrowserUser.PHONE;
        page = chromium.pageOf(visitor, first, language);
        page.navigate("/sign-in?lang=" + language);
    }

    /** Of the page that is open. */
    String language() {
        return page.locator("html").getAttribute("lang");
    }

    /** Goes there, and says what keeps one from reading what one should find. */
    List<String> inTheWay(Visit visit) {
        page.setViewportSize(first, BrowserUser.HEIGHT);
        Response answer = page.navigate(visit.address());
        Chromium.drawn(page);
        if (visit.sent()) {
            Locator form = whatIsToBeSent();
            if (form.count() == 0) {
                return List.of("answers " + answer.status() + ", and there is nothing to send");
            }
            answer = sends(form, visit, answer);
            Chromium.drawn(page);
        }
        List<String> barriers = new ArrayList<>();
        if (answer.status() != visit.status()) {
            barriers.add("answers " + answer.status());
        }
        // What axe finds hardly hangs on width and language together, and it is slow
        Chromium.axe(page).forEach(barrier -> barriers.add(first + " " + barrier));
        fits(first, barriers);
        page.setViewportSize(second, BrowserUser.HEIGHT);
        fits(second, barriers);
        return barriers;
    }

    private Locator whatIsToBeSent() {
        Locator island = page.locator(FORM_OF_FORM_JS);
        return island.count() > 0 ? island : page.locator(ANY_FORM);
    }

    private Response sends(Locator form, Visit visit, Response shown) {
        // As a browser does that checks nothing itself
        page.evaluate("[...document.forms].forEach(form => form.noValidate = true)");
        if (visit.status() == 200) {
            form.last().click();
            return shown;
        }
        return page.waitForNavigation(() -> form.last().click());
    }

    private void fits(int width, List<String> barriers) {
        int beyond = Chromium.beyondTheWindow(page);
        if (beyond > 0) {
            barriers.add(width + " wider than the window by " + beyond);
        }
        if (width == BrowserUser.PHONE && beyondWithLettersTwiceAsLarge() > 0) {
            barriers.add(width + " wider than the window when letters are twice as large");
        }
    }

    private int beyondWithLettersTwiceAsLarge() {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        int beyond = Chromium.beyondTheWindow(page);
        page.evaluate("document.documentElement.style.fontSize = ''");
        return beyond;
    }
}
