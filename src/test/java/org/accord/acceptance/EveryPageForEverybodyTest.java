package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.MandateType;
import org.accord.casefile.Mandates;
import org.accord.casefile.NewMandate;
import org.accord.casefile.NewRestriction;
import org.accord.casefile.Restrictions;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.changes.Consultation;
import org.accord.changes.Proposal;
import org.accord.changes.Proposing;
import org.accord.changes.RuleChanges;
import org.accord.codesign.ExplainBacks;
import org.accord.codesign.IndicatorDesigns;
import org.accord.codesign.ProposingIndicators;
import org.accord.codesign.WorkingGroup;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.moves.Moves;
import org.accord.people.Accounts;
import org.accord.people.Proof;
import org.accord.people.Role;
import org.accord.people.SetupLinks;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.readings.AnyTimeReadings;
import org.accord.signoff.AssistedRequest;
import org.accord.signoff.AssistedSigning;
import org.accord.signoff.AssistedSignings;
import org.accord.signoff.Scan;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SigningMode;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Nothing on any page stands in the way of reading it, on a phone and at a desk, in either language. */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageForEverybodyTest {

    /** A {@code !} sends the form of form-js, else the last of the page, as it is: what is missing is then said on the page that answers. */
    private static final String PAGES =
            """
            nobody  200 /sign-in?refused
            nobody  200 /setup/{setup}
            nobody  422 /setup/{setup} !
            nobody  404 /setup/none
            person  200 /
            person  200 /case-files
            person  200 {file}
            person  200 {file}/documents
            person  200 {file}/documents/plan
            person  200 {file}/documents/story
            person  200 {file}/decisions
            person  200 {file}/timeline
            person  200 {file}/consents
            person  200 {file}/consents/SERVICE/WITHDRAW
            person  200 {file}/access-log
            person  200 {file}/ledger
            person  200 {file}/mandates
            person  422 {file}/restrictions !
            person  200 {lived}
            person  200 {lived}/consents
            person  200 {lived}/access-log
            person  200 {lived}/actions
            person  200 {lived}/readings
            person  200 {lived}/readings/new
            person  200 {lived}/restrictions
            person  403 {lived}/safety-alert
            person  200 {file}/diagram
            person  200 {file}/diagram.bpmn
            person  200 {file}/rounds/{round}
            person  200 {file}/rounds/{round} !
            late    200 {file}/rounds/{round}
            pract   200 {file}/participants
            pract   422 {file}/participants !
            pract   200 {file}/mandates
            pract   422 {file}/mandates !
            pract   200 {lived}
            pract   200 {lived}/actions
            pract   200 {lived}/mandates
            pract   200 {lived}/readings
            pract   200 {lived}/readings/new
            pract   200 {lived}/restrictions
            pract   200 {lived}/safety-alert
            pract   200 {lived}/safety-alert !
            pract   200 {lived}/emergency-act
            pract   200 {lived}/emergency-act !
            pract   200 {lived}/departure-report
            pract   200 {lived}/departure-report !
            pract   200 {file}/rounds/{round}
            pract   200 {file}/rounds/{round}/words
            pract   200 {file}/rounds/{round}/assisted
            pract   200 {file}/rounds/{round}/assisted?whom={whom}&mode=PAPER_SCAN
            pract   200 {file}/rounds/{round}/assisted?whom={whom}&mode=INTERPRETED !
            pract   200 /assisted-signings/{assisted}
            pract   200 /assisted-signings/{assisted}/scan
            witness 200 /
            witness 200 /assisted-signings/{assisted}
            waited  200 /assisted-signings/{assisted}
            pract   200 /receipts/{receipt}
            pract   200 /receipts/{receipt}/download
            pract   200 /tasks/{task}
            pract   200 /case-files/new
            pract   422 /case-files/new !
            pract   403 /accounts
            pract   404 /case-files/{none}
            pract   404 /no-such-page
            pract   403 /refused
            pract   500 /error
            carer   200 {file}
            carer   403 {file}/timeline
            witness 200 /mandates
            pract   404 /mandates
            admin   200 /accounts
            admin   200 /accounts/new
            admin   422 /accounts/new !
            admin   200 /accounts/{account}
            admin   200 /ledger
            privacy 404 /access-logs?reference=none
            privacy 400 /access-logs
            privacy 200 {file}/access-log
            pract   403 /programme
            manager 200 /programme
            manager 200 /programme/help
            manager 200 {draft}/trials
            manager 200 {draft}/trials/priority
            manager 200 {draft}/trials/priority?safety=NONE&network=HOLDING&basicNeedsUnmet=false&saysUrgent=true&waitDays=9
            manager 200 {draft}/trials/priority?past=x&waitDays=x
            manager 200 {draft}/trials/priority/scenarios
            manager 200 {draft}/trials/required-signatories/scenarios
            manager 404 {draft}/trials/none
            manager 200 {draft}/walk
            manager 200 {draft}/walk/coproduced-intervention-cycle
            manager 200 {draft}/walk/joint-sign-off
            manager 404 {draft}/walk/none
            manager 200 {draft}/replay
            manager 404 {draft}/replays/{none}/progress
            manager 404 /replays/{none}/mine
            manager 200 {draft}
            manager 404 /drafts/{none}
            manager 200 {draft}/files/forms/story
            manager 200 {draft}/files/forms/story/content
            manager 200 {draft}/files/forms/story/findings
            manager 200 {draft}/context
            manager 200 {draft}/history
            manager 200 {draft}/history?file=forms/story.form
            manager 200 {draft}/follow
            manager 200 {draft}/export
            manager 200 /programme/releases/1/export
            manager 200 /programme/modeler
            manager 422 /programme/modeler !
            nobody  401 /modeler/deployment
            nobody  401 /modeler/version
            manager 200 /compare
            manager 200 {compared}
            manager 404 /compare?from=release-1&to=none
            pract   403 {compared}
            manager 200 /compare/diagram?version=release-1&path=processes/appeal.bpmn
            person  200 /changes
            person  422 /changes/{change} !
            person  404 /changes/{none}
            pract   200 /changes/{change}
            manager 200 /changes/{change}
            person  200 /indicators/proposal
            person  422 /indicators/proposal !
            person  200 /indicators/{indicator}
            person  404 /indicators/{none}
            pract   200 /indicators/{indicator}
            manager 200 /indicators/{indicator}
            manager 200 {draft}/files/indicators/ql1
            manager 200 /moves
            pract   403 /moves
            manager 200 /moves/new?from=1
            manager 200 /moves/{move}
            witness 200 /moves/{move}
            manager 200 {unproposed}/proposal
            manager 422 {unproposed}/proposal !
            """;

    private record Visit(String who, int status, String address, boolean sent) {

        String path() {
            return address.replaceFirst("\\?.*", "");
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    AssistedSignings assisted;

    @Autowired
    SetupLinks links;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    AnyTimeReadings readings;

    @Autowired
    Restrictions restrictions;

    @Autowired
    Mandates mandates;

    @Autowired
    Drafts drafts;

    @Autowired
    Proposing proposing;

    @Autowired
    RuleChanges changes;

    @Autowired
    ProposingIndicators proposingIndicators;

    @Autowired
    IndicatorDesigns designs;

    @Autowired
    WorkingGroup group;

    @Autowired
    ExplainBacks explainBacks;

    @Autowired
    Moves moves;

    @Autowired
    ApplicationContext context;

    @Autowired
    Consultation consultation;

    @Autowired
    Releases releases;

    @Autowired
    MovableClock clock;

    private final Map<String, Visitor> everybody = new HashMap<>();
    private List<Visit> visits;
    private SignedIn manager;
    private CaseFileId change;
    private long move;
    private CaseFileId indicator;

    @BeforeAll
    void aPlanIsBeingSigned() {
        SignedIn carer = cases.human("Tania Roy");
        Cases.Case file = cases.open(cases.human("Ovide Roy"), cases.human("Lise Morin", Role.PRACTITIONER))
                .withCaregiver(carer)
                .goesOnTo("userTask_plan");
        file.does(
                file.practitioner,
                "userTask_plan",
                Answers.plan("{\"what\":\"Repas\",\"who\":\"CAREGIVER\",\"agreement\":\"AGREED\"}"));
        UUID receipt = file.answers(file.practitioner, SignDecision.SIGNED, "").event();
        Cases.Case other = cases.open(file.person, file.practitioner);
        SignedIn witness = cases.human("Wanda Roy", Role.SUPERVISOR);
        AssistedSigning helped = helped(file, witness);
        CaseFileId lived = aPlanIsLived(file.person, file.practitioner);
        SignedIn admin = cases.human("Ada", Role.ADMIN);
        comesIn("late", file.person);
        comesIn("waited", witness);
        // Whoever signs so long after signing in is asked for a password
        clock.forward(Duration.ofMinutes(20));
        comesIn("person", file.person);
        comesIn("pract", file.practitioner);
        comesIn("carer", carer);
        comesIn("admin", admin);
        comesIn("witness", witness);
        comesIn("privacy", cases.human("Pia", Role.PRIVACY_OFFICER));
        everybody.put("nobody", new Visitor(port));
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        comesIn("manager", manager);
        Map<String, Object> addresses = new HashMap<>(Map.of(
                "assisted", helped.id(),
                "whom", "CAREGIVER~" + carer.id(),
                "file", "/case-files/" + file.id,
                "lived", "/case-files/" + lived,
                "round", file.round().id(),
                "receipt", receipt,
                "task", other.task("userTask_welcome").id(),
                "account", carer.id(),
                "none", UUID.randomUUID(),
                "setup", links.linkFor(cases.human("Nouvelle").id()).substring("/setup/".length())));
        DraftId draft = draft(manager);
        addresses.put("draft", "/drafts/" + draft);
        addresses.put("compared", "/compare?from=release-1&to=draft-" + draft);
        addresses.put("draft", "/drafts/" + draft(manager));
        addresses.put("unproposed", "/drafts/" + readyDraft(manager));
        change = change(manager);
        addresses.put("change", change);
        move = move(manager);
        addresses.put("move", move);
        addresses.put("indicator", indicator(file.practitioner, carer, manager));
        visits = PAGES.lines().map(line -> visit(line, addresses)).toList();
    }

    @AfterAll
    void nothingIsUnderWay() {
        moves.stop(move, manager);
        Actor.as("test", () -> changes.withdraw(change, manager));
        Actor.as("test", () -> designs.withdraw(indicator, manager));
    }

    /** In which a form is no longer in order. */
    private DraftId draft(SignedIn manager) {
        DraftId id =
                drafts.create("Écouter mieux", releases.numbered(1), manager).id();
        DraftPath story = DraftPath.of("forms/story.form");
        drafts.save(id, story, drafts.file(id, story).replace("textarea", "html"), 0, manager);
        return id;
    }

    private DraftId readyDraft(SignedIn manager) {
        DraftId id = drafts.create("Appeler plus tôt", releases.inForce().orElseThrow(), manager)
                .id();
        DraftPath priority = DraftPath.of("decisions/priority.dmn");
        drafts.save(id, priority, drafts.file(id, priority).replace("P30D", "P20D"), 0, manager);
        return id;
    }

    /** Being discussed. */
    private CaseFileId change(SignedIn manager) {
        Proposal proposal = new Proposal(
                "Appeler plus tôt",
                "Trente jours, c’est long.",
                "On vous appelle plus tôt.",
                Days.today(clock).plusDays(20),
                "");
        DraftId draft = readyDraft(manager);
        cases.tried(draft, manager, clock.instant());
        CaseFileId id = Actor.as("test", () -> proposing.propose(Proposing.newFile(), draft, proposal, manager));
        consultation.say(id, "BAD", "Appelez plutôt le soir.", cases.human("Mado Roy"));
        return id;
    }

    /** Its words are being explained back, and the practitioner is of the group. */
    private CaseFileId indicator(SignedIn practitioner, SignedIn carer, SignedIn manager) {
        indicator = ProposingIndicators.newFile();
        Cases.Case written = Actor.as("test", () -> {
            proposing(indicator, manager);
            group.join(indicator, Slot.LEAD_PRACTITIONER, practitioner);
            group.join(indicator, Slot.LEAD_PRACTITIONER, cases.human("Simon", Role.PRACTITIONER));
            group.join(indicator, Slot.CAREGIVER, carer);
            group.join(indicator, Slot.EVALUATOR, cases.human("Xénia", Role.EVALUATOR));
            group.join(indicator, Slot.EXPERT_BY_EXPERIENCE, cases.human("Odile", Role.EXPERT_BY_EXPERIENCE));
            group.join(indicator, Slot.EXPERT_BY_EXPERIENCE, cases.human("Marcel", Role.EXPERT_BY_EXPERIENCE));
            return cases.on(indicator);
        });
        written.does(manager, "userTask_group", "{\"way\":\"BEGIN\"}")
                .does(
                        carer,
                        "userTask_wording",
                        """
                        {"textFr":"Je dors assez.","textEn":"I sleep enough.","kind":"QOL","answeredBy":"SELF",
                         "ranks":"NO","licence":"CC0","source":"Le groupe"}""");
        ExplainBacks.Said said = new ExplainBacks.Said("LISTENS", "FR", "Si je dors la nuit.", "YES");
        Actor.as("test", () -> explainBacks.record(indicator, said, UUID.randomUUID(), practitioner));
        return indicator;
    }

    private CaseFileId proposing(CaseFileId id, SignedIn by) {
        return proposingIndicators.propose(
                id, new ProposingIndicators.Proposal("Le sommeil", "Personne ne le demande.", ""), by);
    }

    /** Waits to be confirmed; the earlier release holds what this one does. */
    private long move(SignedIn manager) {
        Release earlier = releases.inForce().orElseThrow();
        OtherRelease.in(context).once();
        return moves.ask(earlier.id(), releases.inForce().orElseThrow().id(), manager)
                .id();
    }

    private AssistedSigning helped(Cases.Case file, SignedIn witness) {
        return assisted.ask(new AssistedRequest(
                file.round().id(),
                new SlotKey(Slot.PERSON, 1),
                file.person.id(),
                file.practitioner,
                witness.id(),
                SigningMode.PAPER_SCAN,
                SignDecision.SIGNED,
                JsonNodeFactory.instance.objectNode(),
                "",
                true,
                Scan.of("%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII)),
                file.round().facts().subjectHash(),
                UUID.randomUUID(),
                Locale.FRENCH,
                Proof.FRESH));
    }

    /** With readings that differ, a part that is closed to the practitioner, and a mandate that nobody has verified. */
    private CaseFileId aPlanIsLived(SignedIn person, SignedIn practitioner) {
        CaseFileId file = cases.open(person, practitioner).goesOnTo("userTask_delivery").id;
        Actor.as("test", () -> {
            says(file, "reading", "{\"ql1\":\"3\",\"pr1\":\"NO_ANSWER\",\"ql3\":\"1\"}", person);
            says(file, "observer-reading", "{\"ql3\":\"4\"}", practitioner);
            restrictions.give(
                    new NewRestriction(file, practitioner.id(), "", Set.of("story"), null, "C’est à moi."),
                    person.id());
            mandates.record(
                    new NewMandate(
                            file,
                            cases.human("Remi").id(),
                            MandateType.TUTORSHIP,
                            Set.of("plan"),
                            Set.of(),
                            "Jugement",
                            LocalDate.EPOCH,
                            null),
                    practitioner.id());
        });
        return file;
    }

    private void says(CaseFileId file, String form, String answers, SignedIn who) {
        assertThat(readings.give(file, form, new JsonMapper().readTree(answers), UUID.randomUUID(), who))
                .isEmpty();
    }

    @Test
    void noPageIsLeftOut() {
        assertThat(handlers.getHandlerMethods().keySet().stream()
                        .filter(mapping -> mapping.getMethodsCondition().isEmpty()
                                || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                        .flatMap(mapping -> mapping.getPathPatternsCondition().getPatterns().stream())
                        .filter(pattern -> visits.stream().noneMatch(visit -> leads(visit, pattern)))
                        .distinct())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everybodyCanReadEveryPage(String language) {
        List<String> found = new ArrayList<>();
        try (Chromium chromium = new Chromium(port)) {
            Map<String, Page> pages = new HashMap<>();
            for (Visit visit : visits) {
                if (isPage(visit)) {
                    Page page = pages.computeIfAbsent(visit.who(), who -> comesIn(chromium, who, language));
                    inTheWay(page, visit, language).forEach(barrier -> found.add(visit + ": " + barrier));
                    assertThat(page.locator("html").getAttribute("lang"))
                            .as(visit.toString())
                            .isEqualTo(language);
                }
            }
            assertThat(found).isEmpty();
            assertThat(chromium.complaints)
                    .as("but for refusals")
                    .allMatch(complaint -> complaint.matches(".*responded with a status of (400|403|404|422|500) .*"));
        }
    }

    private List<String> inTheWay(Page page, Visit visit, String language) {
        Response answer = page.navigate(visit.address());
        if (visit.sent()) {
            ready(page);
            // As a browser does that checks nothing itself
            page.evaluate("[...document.forms].forEach(form => form.noValidate = true)");
            String island = "main form[data-accord-form] button[type=submit].ds-button";
            String form = page.locator(island).count() > 0 ? island : "main form button[type=submit].ds-button";
            if (page.locator(form).count() == 0) {
                return List.of("answers " + answer.status() + ", and there is nothing to send");
            }
            Runnable send = () -> page.locator(form).last().click();
            if (visit.status() == 200) {
                send.run();
            } else {
                answer = page.waitForNavigation(send);
            }
        }
        ready(page);
        List<String> barriers = new ArrayList<>();
        if (answer.status() != visit.status()) {
            barriers.add("answers " + answer.status());
        }
        for (int width : new int[] {BrowserUser.PHONE, BrowserUser.DESK}) {
            page.setViewportSize(width, 800);
            // What axe finds hardly hangs on width and language together, and it is slow
            if (width == (language.equals("fr") ? BrowserUser.PHONE : BrowserUser.DESK)) {
                Chromium.axe(page).forEach(barrier -> barriers.add(width + " " + barrier));
            }
            int beyond = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            if (beyond > 0) {
                barriers.add(width + " wider than the window by " + beyond);
            }
            if (width == BrowserUser.PHONE && lettersTwiceAsLarge(page) > 0) {
                barriers.add(width + " wider than the window when letters are twice as large");
            }
        }
        return barriers;
    }

    /** How much wider than the window the page is then. */
    private static int lettersTwiceAsLarge(Page page) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        page.evaluate("document.documentElement.style.fontSize = ''");
        return beyond;
    }

    private static void ready(Page page) {
        page.waitForFunction("() => !document.querySelector('[data-accord-form], [data-accord-diagram]')"
                + " || document.querySelector('[data-ready]')");
    }

    private boolean isPage(Visit visit) {
        return visit.sent()
                || everybody
                        .get(visit.who())
                        .get(visit.address())
                        .headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("text/html");
    }

    private static boolean leads(Visit visit, PathPattern pattern) {
        return pattern.matches(PathContainer.parsePath(visit.path()));
    }

    private Page comesIn(Chromium chromium, String who, String language) {
        Page page = chromium.pageOf(everybody.get(who), BrowserUser.PHONE, language);
        page.navigate("/sign-in?lang=" + language);
        return page;
    }

    private void comesIn(String as, SignedIn who) {
        String name = accounts.find(who.id()).orElseThrow().signInName();
        everybody.put(as, Visitor.signedIn(port, name, Cases.PASSWORD));
    }

    private static Visit visit(String line, Map<String, Object> addresses) {
        String[] columns = line.split("\\s+");
        String address = columns[2];
        for (Map.Entry<String, Object> each : addresses.entrySet()) {
            address = address.replace("{" + each.getKey() + "}", each.getValue().toString());
        }
        return new Visit(columns[0], Integer.parseInt(columns[1]), address, columns.length > 3);
    }
}
