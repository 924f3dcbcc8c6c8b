package org.accord.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.ObjectMapper;

/** The routes are those that the application really has: a new one is asked here without being named. */
@AccordTest
class AccessTest {

    private static final String SECRET = "Je veux rester chez moi.";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Participants participants;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Documents documents;

    @Autowired
    Access access;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private Cases.Case file;

    record Route(RequestMethod method, String pattern) {}

    @BeforeEach
    void aFileWithAStoryAndARoundThatWaitsForSignatures() {
        file = cases.open();
        file.does(file.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(file.person, "userTask_preferences", Answers.PREFERENCES)
                .does(file.person, "userTask_serviceConsent", Answers.CONSENT)
                .does(file.practitioner, "userTask_access", Answers.ACCESS_ALL_MET)
                .confirms()
                .does(file.person, "userTask_story", Answers.STORY)
                .does(file.practitioner, "userTask_portrait", Answers.PORTRAIT);
    }

    @Test
    void whoHasNothingToDoWithAFileReachesItByNoRouteInNoRole() {
        List<Route> asked = routesOfACaseFile();
        assertThat(asked).as("the application's routes").hasSizeGreaterThan(12);
        for (SignedIn stranger : strangers()) {
            Visitor visitor = visitor(stranger);
            visitor.get("/case-files");
            for (Route route : asked) {
                int before = refusals();
                HttpResponse<String> answer = ask(visitor, route);
                assertThat(answer.statusCode())
                        .as("%s for %s", route, stranger.roles())
                        .isIn(403, 404);
                assertThat(answer.body())
                        .as("%s for %s", route, stranger.roles())
                        .doesNotContain(SECRET, "Mado");
                assertThat(refusals())
                        .as("%s for %s leaves a line", route, stranger.roles())
                        .isGreaterThan(before);
            }
        }
    }

    /** I-9 */
    @Test
    void thePersonReadsWhateverIsWrittenInAnyFormAboutThem() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            assertThat(forms.map(each -> each.getFileName().toString().replace(".form", "")))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(kind -> assertThat(access.mayRead(file.person, file.id, kind))
                            .as(kind)
                            .isTrue());
        }
    }

    @Test
    void nobodyOpensAnotherPersonsTask() {
        String task = file.tasks().get(0).id();
        for (SignedIn stranger : strangers()) {
            HttpResponse<String> answer = visitor(stranger).get("/tasks/" + task);
            assertThat(answer.statusCode()).as("%s", stranger.roles()).isIn(403, 404);
            assertThat(answer.body()).doesNotContain(SECRET, "Mado");
        }
    }

    @Test
    void aCarerSeesTheSharedPartsOnlyAndOnlyWhileThePersonConsents() {
        SignedIn tania = cases.human("Tania");
        Visitor visitor = visitor(tania);
        String at = "/case-files/" + file.id;
        participants.add(file.id, Slot.CAREGIVER, tania.id(), "", file.practitioner.id());
        assertThat(visitor.get(at).statusCode()).as("before a yes").isEqualTo(403);

        visitor(file.person)
                .post(
                        at + "/consents/SHARE_CAREGIVER/GIVE",
                        "grantee",
                        tania.id().toString());

        assertThat(visitor.get(at).statusCode()).isEqualTo(200);
        assertThat(visitor.get(at + "/documents").body()).doesNotContain("/documents/story");
        for (String page : List.of(
                "/documents/story", "/documents/reading", "/timeline", "/decisions", "/consents", "/access-log")) {
            assertThat(visitor.get(at + page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(visitor.post(at + "/consents/SERVICE/WITHDRAW").statusCode()).isEqualTo(403);
    }

    @Test
    void whoLeftAFileIsToldThatItIsNoLongerTheirs() {
        SignedIn second = cases.human("Deux", Role.PRACTITIONER);
        participants.add(file.id, Slot.LEAD_PRACTITIONER, second.id(), "", file.practitioner.id());
        Visitor visitor = visitor(second);
        assertThat(visitor.get("/case-files/" + file.id).statusCode()).isEqualTo(200);

        UUID place = participants.current(file.id).stream()
                .filter(each -> each.account().equals(second.id()))
                .map(Participant::id)
                .findFirst()
                .orElseThrow();
        participants.end(file.id, place, file.practitioner.id());

        assertThat(visitor.get("/case-files/" + file.id).statusCode()).isEqualTo(403);
    }

    @Test
    void thePractitionerReadsHowThePersonIsAndNotWhatThePersonAnsweredAboutThem() {
        documents.add(new NewDocument(
                file.id,
                "reading",
                "",
                new ObjectMapper().readTree(Answers.READING),
                "hash-of-the-form",
                caseFiles.get(file.id).releaseId(),
                file.person.id()));
        String reading = "/case-files/" + file.id + "/documents/reading";

        assertThat(visitor(file.person).get(reading).body()).contains("en sécurité", "écouté jusqu");
        assertThat(visitor(file.practitioner).get(reading).body())
                .contains("en sécurité")
                .doesNotContain("écouté jusqu");
        SignedIn both = cases.human("Superviseure aussi", Role.SUPERVISOR, Role.PRACTITIONER);
        participants.add(file.id, Slot.SUPERVISOR, both.id(), "", file.practitioner.id());
        assertThat(visitor(both).get(reading).body()).contains("écouté jusqu");
        participants.add(file.id, Slot.LEAD_PRACTITIONER, both.id(), "", file.practitioner.id());
        assertThat(visitor(both).get(reading).body())
                .as("whoever else they are")
                .doesNotContain("écouté jusqu");
        assertThat(access.may(file.practitioner, file.id, Right.READ_ACCESS_LOG))
                .isFalse();
        assertThat(access.may(file.practitioner, file.id, Right.CONSENT)).isFalse();
    }

    @Test
    void thePrivacyOfficerReadsWhoOpenedAFileAndNothingOfIt() {
        Visitor officer = visitor(cases.human("Vie privée", Role.PRIVACY_OFFICER));
        String at = "/case-files/" + file.id;
        String reference = jdbc.sql("select reference from accord.case_file where id = :id")
                .param("id", file.id.value())
                .query(String.class)
                .single();

        assertThat(officer.follow(officer.get("/access-logs?reference=" + reference))
                        .statusCode())
                .isEqualTo(200);
        for (String page : List.of("", "/documents", "/documents/story", "/timeline", "/decisions", "/consents")) {
            HttpResponse<String> answer = officer.get(at + page);
            assertThat(answer.statusCode()).as(page).isIn(403, 404);
            assertThat(answer.body()).doesNotContain(SECRET);
        }
        assertThat(visitor(file.practitioner)
                        .get("/access-logs?reference=" + reference)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theLineOfARefusalOutlivesTheTransactionThatItRollsBack() {
        SignedIn stranger = cases.human("Inconnu", Role.PRACTITIONER);
        int before = refusals();

        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> access.require(stranger, file.id, Right.READ)))
                .isInstanceOf(NoSuchCaseFile.class);

        assertThat(refusals()).isEqualTo(before + 1);
    }

    /** I-9: whatever is kept about a case file, there is a page on which the person reads it. */
    @Test
    void thePersonReadsWhateverIsKeptAboutTheirFile() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("participant", "/participants");
        pages.put("stage_visit", "");
        pages.put("document_version", "/documents");
        pages.put("consent_act", "/consents");
        pages.put("relaxation", "");
        pages.put("timeline_entry", "/timeline");
        pages.put("access_entry", "/access-log");
        pages.put("decision_record", "/decisions");
        pages.put("sign_off_round", "/rounds/" + file.round().id().value());
        pages.put("task", "");
        List.of("reading_session", "reading", "reading_invitation", "reading_request", "trigger_event")
                .forEach(table -> pages.put(table, "/readings"));
        List.of("mandate", "parent_invitation", "assistance", "companion")
                .forEach(table -> pages.put(table, "/mandates"));
        pages.put("restriction", "/restrictions");
        pages.put("communication", "/access-log");
        List.of("agreed_action", "action_report").forEach(table -> pages.put(table, "/actions"));
        pages.put("stage_degree", "");
        pages.put("moved_case", "/timeline");
        pages.put("appeal", "/decisions");
        List.of("committee_sitting", "referral").forEach(table -> pages.put(table, "/documents"));
        // One's own notices stand among one's tasks; the views are the participants', and what changes a programme
        // stands on files without a person
        Set<String> elsewhere = Set.of(
                "notice",
                "slot_holder",
                "role_holder",
                "programme_file",
                "programme_step",
                "rule_change",
                "indicator_design",
                "pilot_answer",
                "pilot_answered");

        List<String> kept = jdbc.sql(
                        """
                        select table_name from information_schema.columns
                        where table_schema = 'accord' and column_name = 'case_file_id'
                        """)
                .query(String.class)
                .list();

        Set<String> known = new TreeSet<>(pages.keySet());
        known.addAll(elsewhere);
        assertThat(kept).isNotEmpty().allMatch(known::contains);
        Visitor person = visitor(file.person);
        pages.forEach((table, page) -> assertThat(
                        person.get("/case-files/" + file.id + page).statusCode())
                .as(table)
                .isEqualTo(200));
        assertThat(person.get("/case-files/" + file.id + "/documents/story").body())
                .contains(SECRET);
    }

    private List<Route> routesOfACaseFile() {
        List<Route> found = new ArrayList<>();
        routes.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/case-files/{"))
                .forEach(pattern -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> found.add(new Route(method, pattern)))));
        return found;
    }

    private HttpResponse<String> ask(Visitor visitor, Route route) {
        String path = route.pattern()
                .replaceFirst("\\{\\w+}", file.id.toString())
                .replaceAll("\\{\\w+:([\\w-]+)[^}]*}", "$1")
                .replace("{round}", file.round().id().value().toString())
                .replace("{kind}", "story")
                .replace("{purpose}", "SERVICE")
                .replace("{mandate}/{act}", "{mandate}/SUSPEND")
                .replace("{act}", "GIVE")
                .replace(
                        "{participant}",
                        participants.current(file.id).get(0).id().toString())
                .replaceAll(
                        "\\{(mandate|assistance|companion|restriction)}",
                        UUID.randomUUID().toString())
                .replaceAll("\\{\\w+}", "1");
        if (route.method() == RequestMethod.GET) {
            return visitor.get(path);
        }
        return visitor.post(
                path,
                "slot",
                "PERSON",
                "decision",
                "1",
                "shownHash",
                file.round().facts().subjectHash(),
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "submission",
                "{\"decision\":\"SIGNED\"}",
                "shown",
                "IN_FORCE",
                "born",
                "1990-01-01",
                "invited",
                "true",
                "companion",
                UUID.randomUUID().toString(),
                "companionName",
                "X",
                "form",
                "reading",
                "account",
                UUID.randomUUID().toString(),
                "from",
                "2026-03-01",
                "to",
                "2026-04-01",
                "type",
                "TUTORSHIP",
                "danger",
                "LIFE",
                "whom",
                "PERSON",
                "mode",
                "IN_PERSON",
                "means",
                "VISIT",
                "words",
                "x",
                "name",
                "X",
                "signInName",
                "x",
                "organisation",
                "",
                "language",
                "fr");
    }

    /** One for each role, one with all of them, and somebody who has a file of their own. */
    private List<SignedIn> strangers() {
        List<SignedIn> found = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role != Role.PRIVACY_OFFICER) {
                found.add(cases.human("Inconnu", role));
            }
        }
        found.add(cases.human("Inconnu"));
        found.add(cases.open(cases.human("Autre"), cases.human("Autre", Role.PRACTITIONER)).person);
        return found;
    }

    private int refusals() {
        return jdbc.sql("select count(*) from accord.access_entry where case_file_id = :id and outcome = 'REFUSED'")
                .param("id", file.id.value())
                .query(Integer.class)
                .single();
    }

    private Visitor visitor(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
