package org.accord.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that were changed on somebody's own computer come into drafts, and no further. */
@AccordTest
class FromElsewhereTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftStates states;

    @Autowired
    ModelerTokens tokens;

    @Autowired
    Releases releases;

    @Autowired
    JdbcClient jdbc;

    final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SignedIn viviane;
    Visitor manager;

    @BeforeEach
    void aManager() {
        viviane = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        manager = comesIn(viviane);
    }

    @Test
    void aZipGoesOutAndComesBackAsOneChange() throws IOException {
        Studio studio = Studio.begun(manager, "Par le zip");
        assertThat(manager.get("/programme/releases/1/export").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"accord-1.zip\"");
        assertThat(manager.get("/programme/releases/999/export").statusCode()).isEqualTo(404);
        assertThat(manager.get(studio.draft + "/export").statusCode()).isEqualTo(200);

        HttpResponse<String> brought = manager.upload(
                studio.draft + "/import",
                "zip",
                "../x.zip",
                ZipFilesTest.zip("forms/story.form", "{}", "forms/other.form", "{\"x\":1}"));

        assertThat(brought.statusCode()).as(brought.body()).isEqualTo(302);
        assertThat(manager.follow(brought).body())
                .contains("2 fichiers ont changé")
                .doesNotContain("??");
        assertThat(studio.content("forms/other")).isEqualTo("{\"x\":1}");
        assertThat(manager.get(studio.draft + "/history").body())
                .contains("Importé")
                .doesNotContain("??");
        assertThat(jdbc.sql("select count(distinct change_set) from accord.draft_change where draft_id = :id")
                        .param("id", studio.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ofAHostileZipNothingIsStored() throws IOException {
        Studio studio = Studio.begun(manager, "Rien");
        for (byte[] zip : List.of(
                ZipFilesTest.zip("forms/story.form", "{}", "../../etc/x.form", "{}"),
                ZipFilesTest.zip("forms/story.form", "{}", "forms/a.form", "0".repeat(5_000_000)),
                "no zip".getBytes(StandardCharsets.UTF_8))) {
            HttpResponse<String> refused = manager.upload(studio.draft + "/import", "zip", "x.zip", zip);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"" + studio.draft).doesNotContain("??");
        }
        assertThat(manager.upload(studio.draft + "/import", "zip", "x.zip", new byte[12_000_000])
                        .body())
                .as("more than the server reads")
                .contains("C’est trop gros", "Se déconnecter");
        assertThat(studio.post("/import").statusCode()).as("no file at all").isEqualTo(422);
        assertThat(drafts.files(studio.id()))
                .isEqualTo(releases.files(releases.numbered(1).id()));
    }

    @Test
    void camundaModelerPutsAModelIntoADraftOfItsManagerAndNeverInTheEngine() {
        String token = madeOnThePage();
        int deployments = deployments();
        assertThat(ask("GET", "/modeler/deployment?maxResults=0", "Bearer " + token, null)
                        .body())
                .isEqualTo("[]");
        assertThat(json(ask("GET", "/modeler/version", basic("anybody", token), null))
                        .path("version")
                        .asString(""))
                .isEqualTo(
                        org.camunda.bpm.engine.ProcessEngine.class.getPackage().getImplementationVersion());
        String diagram = releases.files(releases.numbered(1).id())
                .get("processes/support-circle.bpmn")
                .replace("name=\"Cercle d’entraide\"", "name=\"Cercle\"");

        HttpResponse<String> sent = deploy(token, "Depuis mon poste", "Mon cercle (2).bpmn", diagram);

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        JsonNode answer = json(sent);
        assertThat(answer.path("deployedProcessDefinitions")
                        .iterator()
                        .next()
                        .path("key")
                        .asString(""))
                .isEqualTo("support-circle");
        DraftId draft = DraftId.of(answer.path("id").asString(""));
        assertThat(drafts.get(draft).title()).isEqualTo("Depuis mon poste");
        assertThat(drafts.get(draft).owner()).isEqualTo(viviane.id());
        assertThat(drafts.files(draft)).containsEntry("processes/support-circle.bpmn", diagram);
        assertThat(json(deploy(token, "Depuis mon poste", "x.bpmn", diagram + "\n"))
                        .path("id")
                        .asString(""))
                .as("the same draft again")
                .isEqualTo(draft.toString());
        states.drop(draft, viviane);
        assertThat(json(deploy(token, "Depuis mon poste", "x.bpmn", diagram))
                        .path("id")
                        .asString(""))
                .as("another one once it is closed")
                .isNotEqualTo(draft.toString());
        assertThat(deployments()).isEqualTo(deployments);
        assertThat(manager.get("/drafts/" + draft + "/history").body()).contains("Reçu de Camunda Modeler");
    }

    @Test
    void whatIsNoModelIsRefusedInWordsThatTheModelerShows() {
        String token = tokens.make("poste", viviane);

        HttpResponse<String> refused = deploy(token, "Mauvais", "x.groovy", "println 1");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("message").asString("")).contains("x.groovy");
        assertThat(deploy(token, "Mauvais", "x.bpmn", "a".repeat(513 * 1024)).statusCode())
                .isEqualTo(422);
        assertThat(ask("POST", "/modeler/deployment/create", "Bearer " + token, null)
                        .statusCode())
                .isEqualTo(415);
        assertThat(deploy(token, " ", "x.bpmn", "<a/>").statusCode()).isEqualTo(422);
        assertThat(drafts.current().stream().map(Draft::title)).doesNotContain("Mauvais");
    }

    @Test
    void aDraftThatSomebodyElseEditsIsLeftAlone() {
        String token = tokens.make("poste", viviane);
        Draft draft = drafts.create("Partagé", releases.numbered(1), viviane);
        Studio other = Studio.begun(comesIn(cases.human("Gilles", Role.PROGRAM_MANAGER)), "Autre");
        other.manager.ask("/drafts/" + draft.id() + "/lock");

        HttpResponse<String> refused = deploy(token, "Partagé", "x.form", "{\"id\":\"story\"}");

        assertThat(refused.statusCode()).isEqualTo(423);
        assertThat(json(refused).path("message").asString("")).contains("Gilles");
    }

    @Test
    void onlyATokenThatHoldsOpensTheSideDoorAndOnlyThatDoor() {
        String token = tokens.make("poste", viviane);
        String other = tokens.make("ailleurs", viviane);
        assertThat(status(null)).isEqualTo(401);
        assertThat(status("Bearer accord-none")).isEqualTo(401);
        assertThat(status("Basic ???")).isEqualTo(401);
        assertThat(manager.get("/modeler/version").statusCode())
                .as("a session is no token")
                .isEqualTo(401);
        assertThat(ask("GET", "/programme", "Bearer " + token, null).statusCode())
                .isEqualTo(302);
        assertThat(ask("GET", "/modeler/none", "Bearer " + token, null).statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/engine-rest").statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select token_digest from accord.modeler_token")
                        .query(String.class)
                        .list())
                .doesNotContain(token, other);

        String page = manager.get("/programme/modeler").body();
        assertThat(page).contains("poste", "ailleurs").doesNotContain(token);
        tokens.revoke(tokens.of(viviane).get(1).id(), viviane);
        assertThat(status("Bearer " + other)).isEqualTo(401);
        assertThat(status("Bearer " + token)).isEqualTo(200);
        accounts.giveRoles(viviane.id(), List.of(Role.PRACTITIONER));
        assertThat(status("Bearer " + token)).as("no longer a manager").isEqualTo(401);
        accounts.giveRoles(viviane.id(), List.of(Role.PROGRAM_MANAGER));
        clock.forward(ModelerTokens.GOOD_FOR);
        assertThat(status("Bearer " + token)).as("too old").isEqualTo(401);
    }

    @Test
    void guessingIsSlowedDownAndOthersTokensAreNotOnesOwn() {
        tokens.make("poste", viviane);
        SignedIn gilles = cases.human("Gilles", Role.PROGRAM_MANAGER);
        assertThat(comesIn(gilles)
                        .post("/programme/modeler/tokens/"
                                + tokens.of(viviane).get(0).id() + "/revoke")
                        .statusCode())
                .isEqualTo(404);
        for (int i = 0; i < 10; i++) {
            status("Bearer accord-guess");
        }
        assertThat(status("Bearer accord-guess")).isEqualTo(429);
        clock.forward(Duration.ofMinutes(16));
        assertThat(status("Bearer accord-guess")).isEqualTo(401);
    }

    private String madeOnThePage() {
        HttpResponse<String> made = manager.post("/programme/modeler/tokens", "name", "portable");
        String page = manager.follow(made).body();
        assertThat(page).contains("/modeler</code>", "portable").doesNotContain("??");
        String token = page.replaceAll("(?s).*<code>(accord-[\\w-]+)</code>.*", "$1");
        assertThat(manager.get("/programme/modeler").body()).doesNotContain(token);
        return token;
    }

    private int status(String authorization) {
        return ask("GET", "/modeler/version", authorization, null).statusCode();
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** As the Modeler sends it. */
    private HttpResponse<String> deploy(String token, String name, String file, String text) {
        String body = part("deployment-name", name)
                + part("deployment-source", "Camunda Modeler")
                + part("enable-duplicate-filtering", "true")
                + "--edge\r\nContent-Disposition: form-data; name=\"" + file + "\"; filename=\"" + file
                + "\"\r\nContent-Type: text/xml\r\n\r\n" + text + "\r\n--edge--\r\n";
        return ask("POST", "/modeler/deployment/create", "Bearer " + token, body);
    }

    private static String part(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> ask(String method, String path, String authorization, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (body != null) {
            request.header("Content-Type", "multipart/form-data; boundary=edge");
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private int deployments() {
        return jdbc.sql("select count(*) from act_re_deployment")
                .query(Integer.class)
                .single();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }

    private Visitor comesIn(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
