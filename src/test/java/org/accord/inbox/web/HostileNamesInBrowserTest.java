package org.accord.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.Visitor;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.programme.Releases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Any words may be the name of an element: they are words wherever they are shown, and nothing else (A21). */
@AccordTest
class HostileNamesInBrowserTest {

    private static final String CYCLE = "processes/coproduced-intervention-cycle.bpmn";
    private static final String ATTACK =
            "<img src=x onerror=\"window.owned=1\"><script>window.owned=2</script><a href='javascript:window.owned=3'>x</a>";
    private static final String IN_XML = ATTACK.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    /** Two of our own, one after the other: once these were sought in vain, so was any that an attack had put in. */
    private static final String PICTURES_HAVE_FAILED =
            """
            async () => {
                for (const name of ['y', 'z']) {
                    await new Promise(failed => Object.assign(new Image(), { onerror: failed, src: name }));
                }
            }""";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    ApplicationContext context;

    @Test
    void namesStayWordsInTasksDiagramsComparisonsAndEditors() {
        int before = releases.inForce().orElseThrow().number();
        OtherRelease.in(context)
                .where(
                        CYCLE,
                        cycle -> cycle.replace("name=\"Accueillir et expliquer\"", "name=\"" + IN_XML + "\""),
                        () -> {
                            Cases.Case a = cases.open();
                            SignedIn manager = cases.human("Viviane", Role.PROGRAM_MANAGER);
                            try (Chromium chromium = new Chromium(port)) {
                                Page page = chromium.pageOf(comesIn(a.practitioner), 1280, "fr");
                                asWords(page, "/");
                                asWords(
                                        page,
                                        "/tasks/" + a.task("userTask_welcome").id());
                                asWords(page, "/case-files/" + a.id + "/diagram");
                                Page studio = chromium.pageOf(comesIn(manager), 1280, "fr");
                                String draft = "/drafts/" + hostileDraft(manager);
                                asWords(studio, "/compare?from=release-" + before + "&to=draft-" + draft.substring(8));
                                asWords(studio, draft);
                                asWords(studio, draft + "/files/" + CYCLE.replace(".bpmn", ""));
                                asWords(studio, draft + "/files/decisions/priority");
                                asWords(studio, draft + "/files/forms/welcome");
                                assertThat(chromium.complaints).noneMatch(complaint -> complaint.startsWith("asked"));
                            }
                            return true;
                        });
    }

    private UUID hostileDraft(SignedIn manager) {
        Draft draft = drafts.create(
                "Noms " + ATTACK.substring(0, 40), releases.inForce().orElseThrow(), manager);
        save(draft, "decisions/priority.dmn", "label=\"Danger\"", "label=\"" + IN_XML + "\"", manager);
        String inJson = ATTACK.replace("\"", "\\\"");
        save(draft, "forms/welcome.form", "\"label\": \"Ses droits\"", "\"label\": \"" + inJson + "\"", manager);
        return draft.id().value();
    }

    private void save(Draft draft, String file, String was, String is, SignedIn manager) {
        DraftPath path = DraftPath.of(file);
        String content = drafts.file(draft.id(), path);
        assertThat(content).contains(was);
        drafts.save(draft.id(), path, content.replace(was, is), 0, manager);
    }

    private static void asWords(Page page, String address) {
        page.navigate(address);
        page.waitForLoadState();
        page.locator(".accord-compared-file > summary").all().forEach(Locator::click);
        Chromium.drawn(page);
        page.evaluate(PICTURES_HAVE_FAILED);

        assertThat(page.evaluate("window.owned === undefined")).as(address).isEqualTo(true);
        assertThat(page.locator("main :is(img[src=x], a[href^=javascript])").count())
                .as(address)
                .isZero();
        assertThat(page.locator("main").innerText()).as(address).doesNotContain("&lt;img");
        assertThat((String) page.evaluate("document.querySelector('main').textContent"))
                .as(address)
                .contains("<img src=x");
    }

    private Visitor comesIn(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
