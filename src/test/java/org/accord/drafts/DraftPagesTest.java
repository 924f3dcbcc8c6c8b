package org.accord.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.ContentHash;
import org.accord.programme.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AccordTest
class DraftPagesTest {

    private static final String STORY = "forms/story";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    Releases releases;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftStates states;

    @Autowired
    JdbcClient jdbc;

    SignedIn viviane;
    Studio hers;
    Studio his;

    @BeforeEach
    void oneManagerStartsADraftAndAnotherSeesIt() {
        viviane = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        hers = Studio.begun(comesIn(viviane), "Écouter mieux");
        his = hers.openedBy(comesIn(cases.human("Gilles Roy", Role.PROGRAM_MANAGER)));
    }

    @Test
    void aDraftIsTheReleaseItStartsFromUntilSomethingIsSaved() {
        assertThat(ContentHash.of(drafts.files(hers.id())))
                .isEqualTo(releases.numbered(1).contentHash());
        assertThat(hers.page().body())
                .contains("Écouter mieux", "Viviane Roy", "Rien à corriger", "Mon histoire")
                .doesNotContain("??");
        assertThat(hers.manager.get("/programme").body())
                .contains("Écouter mieux", "Version 1", "href=\"" + hers.draft)
                .doesNotContain("??");

        HttpResponse<String> saved = hers.save(STORY, changedStory(), 0);

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(json(saved).path("change").asLong(0)).isPositive();
        assertThat(json(saved).path("findings")).isEmpty();
        assertThat(his.content(STORY)).isEqualTo(changedStory());
        assertThat(his.page().body()).contains("Mes mots à moi", "changé");
        assertThat(jdbc.sql("select count(*) from accord.draft_change where draft_id = :id")
                        .param("id", hers.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDraftSurvivesARestart() {
        hers.save(STORY, changedStory(), 0);

        DraftRows rows = new DraftRows(jdbc, releases);
        ChangeRows changes = new ChangeRows(jdbc, clock);
        Drafts after =
                new Drafts(rows, changes, new DraftLocks(jdbc, accounts, clock), releases, accounts, Clock.systemUTC());

        assertThat(after.files(hers.id())).containsEntry("forms/story.form", changedStory());
        assertThat(after.get(hers.id()).title()).isEqualTo("Écouter mieux");
    }

    @Test
    void aBrokenFileIsKeptAndTheGuardSaysWhereInTheReadersWords() {
        String diagram = hers.content("processes/support-circle");

        HttpResponse<String> saved = hers.save(
                "processes/support-circle", diagram.replace("candidateGroups=\"SUPERVISOR\"", "assignee=\"x\""), 0);

        assertThat(saved.statusCode()).isEqualTo(200);
        JsonNode finding = json(saved).path("findings").path(0);
        assertThat(finding.path("severity").asString("")).isEqualTo("ERROR");
        assertThat(finding.path("element").asString("")).isEqualTo("userTask_circle");
        assertThat(finding.path("message").asString("")).contains("pas permis");
        assertThat(hers.page().body())
                .contains(
                        "files/processes/support-circle?element=userTask_circle",
                        "Montrer «\u00a0Tenir le cercle\u00a0»",
                        "À corriger");
        assertThat(hers.manager
                        .get(hers.draft + "/files/processes/support-circle?element=userTask_circle")
                        .body())
                .contains(
                        "data-accord-editor=\"diagram\"",
                        "data-element=\"userTask_circle\"",
                        "data-readonly=\"false\"",
                        "data-change=\"" + json(saved).path("change").asLong(0) + "\"",
                        "data-csrf-header=\"X-CSRF-TOKEN\"")
                .doesNotContain("??");
    }

    @Test
    void oneEditsAtATimeAndTheOtherIsToldWhoAndUntilWhen() {
        assertThat(json(hers.manager.ask(hers.draft + "/lock")).path("mine").asBoolean(false))
                .isTrue();

        HttpResponse<String> refused = his.save(STORY, changedStory(), 0);

        assertThat(refused.statusCode()).isEqualTo(423);
        assertThat(json(refused).path("message").asString(""))
                .contains("Viviane Roy", "reste dans cette page")
                .doesNotContain("??");
        JsonNode lock = json(his.manager.ask(his.draft + "/lock"));
        assertThat(lock.path("holder").asString("")).isEqualTo("Viviane Roy");
        assertThat(lock.path("mine").asBoolean(true)).isFalse();
        assertThat(lock.path("until").asString("")).matches("\\d{4}-\\d{2}-.*");
        assertThat(his.manager.get(his.draft + "/files/" + STORY).body())
                .contains("data-readonly=\"true\"", "Viviane Roy modifie ce brouillon");
    }

    @Test
    void whoeverGoesAwayHoldsNobodyUpAndSavingKeepsTheDraftOnesOwn() {
        hers.save(STORY, changedStory(), 0);
        clock.forward(Duration.ofMinutes(9));
        assertThat(hers.manager.ask(hers.draft + "/lock").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(9));
        assertThat(his.save("forms/welcome", his.content("forms/welcome") + " ", 0)
                        .statusCode())
                .isEqualTo(423);

        clock.forward(Duration.ofMinutes(2));

        assertThat(his.save("forms/welcome", his.content("forms/welcome") + " ", 0)
                        .statusCode())
                .isEqualTo(200);
        assertThat(hers.save("forms/sign", hers.content("forms/sign") + " ", 0).statusCode())
                .isEqualTo(423);
    }

    @Test
    void whoeverTakesOverSaysSoAndTheFormerOneLosesNothing() {
        hers.save(STORY, changedStory(), 0);
        SignedIn somebody = cases.human("Autre", Role.PROGRAM_MANAGER);
        assertThat(his.post("/takeover", "from", somebody.id().toString()).statusCode())
                .as("only from whom the page named")
                .isEqualTo(409);

        HttpResponse<String> taken = his.post("/takeover", "from", viviane.id().toString());

        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(his.manager.follow(taken).body()).contains("C’est vous qui modifiez");
        HttpResponse<String> refused = hers.save("forms/sign", hers.content("forms/sign") + " ", 0);
        assertThat(refused.statusCode()).isEqualTo(423);
        assertThat(json(refused).path("message").asString("")).contains("Gilles Roy", "reste dans cette page");
        assertThat(his.content(STORY)).isEqualTo(changedStory());
        assertThat(his.post("/let-go").statusCode()).isEqualTo(302);
        assertThat(hers.save("forms/sign", hers.content("forms/sign") + " ", 0).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSaveThatIsBasedOnAnOlderVersionIsRefusedAndSaysWhoChangedIt() {
        long first = json(hers.save(STORY, changedStory(), 0)).path("change").asLong(0);
        HttpResponse<String> stale = hers.save(STORY, changedStory() + " ", 0);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(json(stale).path("message").asString("")).contains("Viviane Roy", "après que vous l’avez ouvert");
        assertThat(hers.save(STORY, changedStory() + " ", first).statusCode()).isEqualTo(200);
    }

    @Test
    void ofTwoWhoSaveAtTheSameInstantOneIsRefused() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> saves = List.of(
                    () -> hers.save(STORY, changedStory(), 0).statusCode(),
                    () -> his.save(STORY, changedStory() + "\n", 0).statusCode());
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> save : two.invokeAll(saves)) {
                statuses.add(save.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 423);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void whatIsBeingSignedIsNotChangedUntilItIsBack() {
        states.propose(hers.id(), viviane);

        assertThat(hers.save(STORY, changedStory(), 0).statusCode()).isEqualTo(409);
        assertThat(hers.post("/title", "title", "Autre").statusCode()).isEqualTo(409);
        assertThat(hers.post("/drop").statusCode()).isEqualTo(409);
        assertThat(hers.manager.get(hers.draft + "/files/" + STORY).body()).contains("data-readonly=\"true\"");

        states.reopen(hers.id());
        assertThat(hers.save(STORY, changedStory(), 0).statusCode()).isEqualTo(200);
    }

    @Test
    void aDraftThatWasGivenUpIsReadAndNoLongerChanged() {
        assertThat(hers.post("/title", "title", "Écouter encore").statusCode()).isEqualTo(302);
        assertThat(hers.post("/title", "title", " ").statusCode()).isEqualTo(422);

        assertThat(hers.post("/drop").statusCode()).isEqualTo(302);

        assertThat(hers.manager.get("/programme").body()).doesNotContain(hers.draft);
        assertThat(hers.page().body()).contains("Écouter encore", "abandonné");
        assertThat(hers.save(STORY, changedStory(), 0).statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsNoFileOfAProgrammeIsRefusedAndNothingIsStored() {
        byte[] latin = changedStory().getBytes(StandardCharsets.ISO_8859_1);
        String at = hers.draft + "/files/" + STORY + "/content";

        assertThat(hers.manager.put(at, latin, "X-Based-On", "0").statusCode()).isEqualTo(422);
        assertThat(hers.save(STORY, "a\0b", 0).statusCode()).isEqualTo(422);
        assertThat(hers.save(STORY, "x".repeat(512 * 1024 + 1), 0).statusCode()).isEqualTo(422);
        assertThat(hers.save("forms/none", changedStory(), 0).statusCode()).isEqualTo(404);
        assertThat(hers.save("forms/Story", changedStory(), 0).statusCode()).isEqualTo(404);
        assertThat(hers.save("secrets/story", changedStory(), 0).statusCode()).isEqualTo(404);
        assertThat(hers.manager.put(at, changedStory()).statusCode()).isEqualTo(400);
        assertThat(hers.content(STORY)).isEqualTo(releases.files(1).get("forms/story.form"));
    }

    @Test
    void aFileThatCallsItselfAsAnotherOneDoesIsRefused() {
        HttpResponse<String> form =
                hers.save(STORY, changedStory().replace("\"id\": \"story\"", "\"id\": \"plan\""), 0);
        HttpResponse<String> table = hers.save(
                "decisions/priority",
                hers.content("decisions/priority")
                        .replace("decision id=\"priority\"", "decision id=\"review-interval\""),
                0);
        HttpResponse<String> process = hers.save(
                "processes/pause",
                hers.content("processes/pause").replace("process id=\"pause\"", "process id=\"joint-sign-off\""),
                0);

        assertThat(List.of(form.statusCode(), table.statusCode(), process.statusCode()))
                .containsExactly(403, 403, 403);
        assertThat(json(form).path("message").asString("")).contains("plan").doesNotContain("??");
        assertThat(hers.content(STORY)).isEqualTo(releases.files(1).get("forms/story.form"));
    }

    @Test
    void whatIsFoundIsSaidInTheWordsOfAManager() {
        String process = hers.content("processes/pause");
        String without = process.replaceFirst(" camunda:candidateGroups=\"[^\"]*\"", "");
        assertThat(without).isNotEqualTo(process);

        String found = hers.save("processes/pause", without, 0).body();

        assertThat(found).contains("qui fait la tâche", "tâche d’une personne").doesNotContain("candidateGroups");
    }

    private String changedStory() {
        return releases.files(releases.numbered(1).id())
                .get("forms/story.form")
                .replace("\"title\": \"Mon histoire\"", "\"title\": \"Mes mots à moi\"");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }

    private Visitor comesIn(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
