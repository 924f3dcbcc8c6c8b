package org.accord.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The guard refuses such forms; should one ever reach a browser, it stays words (A20). */
@AccordTest
class HostileFormInBrowserTest {

    private static final Pattern SCHEMA = Pattern.compile("(data-schema>).*?(</script>)", Pattern.DOTALL);
    private static final String ATTACK =
            """
            <script>window.owned = 1</script><img src=x onerror="window.owned = 2"><img src="https://evil.example/pixel.png">
            <form action="https://evil.example/"><input name="p"></form><a href="javascript:window.owned=3">x</a>
            <iframe src="https://evil.example/"></iframe><div style="position:fixed;inset:0;background:url(https://evil.example/b)">o</div>
            ![p](https://evil.example/markdown.png) <svg onload="window.owned=4"></svg>""";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Test
    void aHostileFormRunsNoScriptAndAsksNothingOfAnotherSite() {
        Cases.Case aCase = cases.open();
        Visitor practitioner = Visitor.signedIn(
                port, accounts.find(aCase.practitioner.id()).orElseThrow().signInName(), Cases.PASSWORD);
        try (Chromium chromium = new Chromium(port)) {
            Page page = chromium.pageOf(practitioner, 1280, "fr");
            page.route("**/tasks/*", route -> withSchema(route, hostile()));
            Response shown =
                    page.navigate("/tasks/" + aCase.task("userTask_welcome").id());
            page.waitForSelector("form[data-ready]");
            page.waitForTimeout(500);

            assertThat(shown.headers()).containsKey("content-security-policy");
            assertThat(page.locator("[data-form-view]").innerText()).contains("window.owned = 1");
            assertThat(page.evaluate("window.owned === undefined")).isEqualTo(true);
            assertThat(chromium.complaints).noneMatch(complaint -> complaint.startsWith("asked"));
            assertThat(page.locator("[data-form-view] :is(form, iframe, img, script)")
                            .count())
                    .isZero();
            assertThat(page.locator("[data-form-view] a[href^=javascript]").count())
                    .isZero();
        }
    }

    private static void withSchema(Route route, String schema) {
        var answer = route.fetch();
        String html = SCHEMA.matcher(answer.text())
                .replaceFirst(found -> java.util.regex.Matcher.quoteReplacement(
                        found.group(1) + schema.replace("<", "\\u003c") + found.group(2)));
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(html));
    }

    private static String hostile() {
        JsonMapper json = JsonMapper.shared();
        var form = json.createObjectNode().put("type", "default").put("id", "hostile");
        var components = form.putArray("components");
        components.addObject().put("type", "text").put("id", "t").put("text", ATTACK);
        components
                .addObject()
                .put("type", "textfield")
                .put("id", "f")
                .put("key", "f")
                .put("label", ATTACK)
                .put("description", ATTACK);
        var radio = components
                .addObject()
                .put("type", "radio")
                .put("id", "r")
                .put("key", "r")
                .put("label", ATTACK);
        radio.putArray("values").addObject().put("label", ATTACK).put("value", "a");
        components
                .addObject()
                .put("type", "group")
                .put("id", "g")
                .put("label", ATTACK)
                .putArray("components");
        return form.toString();
    }
}
