package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.EngineRoom;
import org.accord.MovableClock;
import org.accord.casefile.CaseFileId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A scenario of the domain on one case file, through the pages alone: one row, one test, each going on where the one
 * before it ended.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Scenario {

    static final String SIGN = PageUser.SIGN;
    static final String PLAN = "Écrire le plan ensemble";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final Pattern REFERENCE = Pattern.compile("\\d{4}-\\d{4,}");
    private static final int LONG_ENOUGH = 40;

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    EngineRoom engine;

    /** What people write in this scenario where it is not what they usually would, by form. */
    final Map<String, String> written = new HashMap<>();

    private final Map<String, SignedIn> ofTheProgramme = new HashMap<>();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    PageUser lise;
    String caseFile;
    private String reference;
    private String links;

    /** Somebody of the programme, who has an account before there is a case file. */
    PageUser somebody(String name, Role... roles) {
        SignedIn human = cases.human(name, roles);
        ofTheProgramme.put(name, human);
        return PageUser.signedIn(port, signInName(name));
    }

    /** How one chooses them in a list of people. */
    String accountOf(String name) {
        return ofTheProgramme.get(name).id().toString();
    }

    /** {@code more} are further fields of the page by name and value; {@link #invited} lets each of them in. */
    void liseStarts(String person, String... more) {
        lise = somebody("Lise Morin", Role.PRACTITIONER);
        String page = "/case-files/new";
        PageForm start = PageForm.to(lise.html(page), page, page);
        List<String> fields =
                new ArrayList<>(List.of("name", person, "signInName", signInName(person), "language", "fr"));
        fields.addAll(List.of(more));
        caseFile = PageUser.next(lise.visitor.post(page, start.fields(fields.toArray(String[]::new))));
        links = lise.html(caseFile);
        Matcher found = REFERENCE.matcher(PageUser.text(links));
        assertThat(found.find()).isTrue();
        reference = found.group();
    }

    /** Whoever the practitioner wrote down last, by the link that she was shown for them. */
    PageUser invited(String name) {
        return PageUser.invited(port, links, name, signInName(name));
    }

    /** The same name in the same scenario is the same account; in another one it is somebody else. */
    String signInName(String name) {
        SignedIn known = ofTheProgramme.get(name);
        return known != null
                ? accounts.find(known.id()).orElseThrow().signInName()
                : name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "-" + mark;
    }

    /** The tasks that somebody has on this case file, whatever a role brings them beside. */
    PageUser here(PageUser somebody) {
        return somebody.on(reference);
    }

    /** With a place that the practitioner gives them, be it with an account of the programme or as a newcomer. */
    void joins(String slot, String name, String organisation) {
        String people = caseFile + "/participants";
        PageForm add = PageForm.to(lise.html(people), people, "/participants");
        var added = lise.visitor.post(
                add.action(),
                add.fields(
                        "slot", slot,
                        "name", name,
                        "signInName", signInName(name),
                        "organisation", organisation,
                        "language", "fr"));
        assertThat(added.statusCode()).isEqualTo(302);
        links = lise.visitor.follow(added).body();
    }

    PageUser partnerJoins(String name, String organisation) {
        joins("PARTNER_ORG", name, organisation);
        return invited(name);
    }

    /** Presses the one button of a page that leads to such an address. */
    void presses(PageUser who, String page, String ending, String... more) {
        PageForm button = PageForm.to(who.html(page), page, ending);
        assertThat(who.visitor.post(button.action(), button.fields(more)).statusCode())
                .as(ending)
                .isEqualTo(302);
    }

    /** For help at another organisation, at any time, as the liaison agent writes it down. */
    void asksForReferral(PageUser who, PageUser liaison, String request) {
        presses(who, caseFile, "/referrals");
        liaison.does("Écrire la demande", request);
    }

    /** Opens the question from the list of consents and says yes; what can be chosen beside the plan is not. */
    void shares(PageUser who, String purpose) {
        answersConsent(who, purpose + "/GIVE");
    }

    void withdraws(PageUser who, String purpose) {
        answersConsent(who, purpose + "/WITHDRAW");
    }

    private void answersConsent(PageUser who, String act) {
        String consents = who.html(caseFile + "/consents");
        int at = consents.indexOf(act);
        assertThat(at).as(act).isPositive();
        String question = consents.substring(consents.lastIndexOf('"', at) + 1, consents.indexOf('"', at))
                .replace("&amp;", "&");
        presses(who, question, act);
    }

    /** Each does in turn what the straight way asks of them, until one of them is asked that. */
    void goesOnTo(String task, PageUser... people) {
        for (int step = 0; step < LONG_ENOUGH; step++) {
            List<PageUser> asked = List.of(people).stream()
                    .filter(each -> !each.tasks().isEmpty())
                    .toList();
            if (asked.stream().anyMatch(each -> each.isAsked(task))) {
                return;
            }
            assertThat(asked).as("somebody is asked something before " + task).isNotEmpty();
            oneStep(asked.get(0));
        }
        throw new AssertionError("The straight way does not lead to " + task);
    }

    private void oneStep(PageUser who) {
        String task = who.tasks().get(0);
        if (task.startsWith(SIGN)) {
            who.signs();
            return;
        }
        String form = who.form(task);
        String answer = written.getOrDefault(form, Answers.to(form));
        assertThat(answer).as("an answer to " + form).isNotNull();
        who.does(task, answer);
    }

    /** Without being asked, at any time. */
    void says(PageUser who, String form, String answers) {
        String page = caseFile + "/readings/new?form=" + form;
        var sent = who.send(page, answers);
        assertThat(sent.statusCode()).as(answers).isEqualTo(302);
    }

    /** At once; what fell due meanwhile is carried out at the end. */
    void daysPass(int days) {
        engine.timePasses(CaseFileId.of(caseFile.substring(caseFile.lastIndexOf('/') + 1)), days);
    }

    String day(int later) {
        return DAY.format(Days.today(clock).plusDays(later));
    }
}
