package org.accord.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccordTest
class TrialPagesTest {

    private static final String QUESTION =
            "?criterionClass=ADMINISTRATIVE&gap=LARGE&ground=CONTINUITY&hasPersonStatement=true";

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
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    SignedIn viviane;
    DraftId draft;
    Visitor manager;

    @BeforeEach
    void aManagerWithADraft() {
        viviane = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        draft = drafts.create("Un an plus tard", releases.numbered(1), viviane).id();
        manager = comesIn(viviane);
    }

    @Test
    void aTableSaysWhatComesOutWhichRuleSaidItAndWhyTheOthersDidNot() {
        String page = page("/trials/criterion-relaxation" + QUESTION);

        assertThat(page)
                .contains("La première ligne qui convient", "90", "A7", "répond", "conviendrait aussi")
                .contains("ne convient pas\u00a0:", "peu importe")
                .doesNotContain("??");
        assertThat(page("/trials/criterion-relaxation" + QUESTION + "&lang=en"))
                .contains("The first row that fits", "answers")
                .doesNotContain("??");
    }

    @Test
    void aTableIsAskedNothingUntilEveryQuestionIsAnswered() {
        assertThat(page("/trials/priority?safety=NONE&waitDays=beaucoup"))
                .contains("Écrivez un nombre")
                .doesNotContain("Ce que la table répond");
    }

    @Test
    void aPastDecisionIsAskedAgainWithoutSayingWhoseItIs() {
        Cases.Case file = cases.open();
        new PastDecisions(jdbc).relaxations(file.id, "LARGE", 1, clock.instant());
        long number = jdbc.sql("select max(id) from accord.decision_record where decision = 'criterion-relaxation'")
                .query(Long.class)
                .single();

        assertThat(page("/trials/criterion-relaxation?past=" + number))
                .contains("A7")
                .doesNotContain(file.person.name());
        assertThat(page("/trials/priority?past=" + number)).contains("aucune décision de ce numéro");
    }

    @Test
    void aTableThatTheGuardHoldsBackIsNotAsked() {
        DraftPath path = DraftPath.of("decisions/priority.dmn");
        drafts.save(
                draft,
                path,
                drafts.file(draft, path).replace("&gt;= 180", "count(for x in 1..9 return x)"),
                0,
                viviane);

        assertThat(manager.get("/drafts/" + draft + "/trials/priority").statusCode())
                .isEqualTo(409);
        assertThat(page("/trials")).contains("quelque chose à corriger");
    }

    @Test
    void aDiagramIsWalkedOnThePageAndWalkedAgainWithAnotherAnswer() {
        assertThat(page("/walk")).contains("Pause et retour", "/walk/pause").doesNotContain("??");
        String walked = walked("/walk/pause");
        assertThat(walked)
                .contains("Tout est allé jusqu’à sa fin", "Revenir quand on veut", "Personne usagère")
                .contains("a.userTask_paused.1.choice", "La personne revient")
                .doesNotContain("??");
        assertThat(walked("/walk/pause?lang=en", "a.userTask_paused.1.choice", "STAY"))
                .contains("Walk again with these answers")
                .doesNotContain("??");
        assertThat(walked("/walk/joint-sign-off", "a.given.subject", "plan", "a.plan.1", "REFUSED PERSON"))
                .contains("To look at", "Person using services does not agree", "href=\"#step-2\"")
                .doesNotContain("??");
        assertThat(page("/walk/rule-change")).contains("nothing comes into force");
        assertThat(page("/walk/stage-check"))
                .contains("Walk through it", "The stage", "a.given.stage")
                .doesNotContain("??");
    }

    @Test
    void aDraftWithErrorsIsNotWalked() {
        DraftPath path = DraftPath.of("processes/pause.bpmn");
        drafts.save(
                draft,
                path,
                drafts.file(draft, path).replace("formRef=\"pause-return\"", "formRef=\"none\""),
                0,
                viviane);

        assertThat(page("/walk/pause")).contains("a trouvé des erreurs").doesNotContain("Parcourir</button>");
        HttpResponse<String> answer = manager.post("/drafts/" + draft + "/walk/pause");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("rien n’a été parcouru").doesNotContain("??");
    }

    private String walked(String path, String... chosen) {
        HttpResponse<String> answer = manager.post("/drafts/" + draft + path, chosen);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aScenarioThatIsFilledInIsKeptWithTheDraftAndAsked() {
        HttpResponse<String> answer = manager.post(
                "/drafts/" + draft + "/trials/criterion-relaxation/scenarios", scenario("Grand écart", "180"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);

        assertThat(drafts.files(draft).get("scenarios/criterion-relaxation.json"))
                .contains("Grand écart");
        assertThat(page("/trials/criterion-relaxation/scenarios"))
                .contains("Grand écart", "non conforme", "Ce qui est sorti", "90")
                .doesNotContain("??");
        assertThat(page("")).contains("non conforme");
    }

    @Test
    void aScenarioWithoutANameIsNotKeptAndWhatWasTypedStands() {
        HttpResponse<String> answer =
                manager.post("/drafts/" + draft + "/trials/criterion-relaxation/scenarios", scenario("", "trois"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Rien n’est enregistré encore", "trois");
    }

    @Test
    void aReplayIsStartedFromThePageAndShownOnIt() throws Exception {
        Cases.Case file = cases.open();
        new PastDecisions(jdbc).relaxations(file.id, "LARGE", 20, clock.instant());
        DraftPath path = DraftPath.of("decisions/criterion-relaxation.dmn");
        drafts.save(draft, path, drafts.file(draft, path).replace("<text>90</text>", "<text>120</text>"), 0, viviane);

        assertThat(manager.post("/drafts/" + draft + "/replay", "from", "2020-01-01", "until", "2100-01-01")
                        .statusCode())
                .isEqualTo(302);
        String page = page("/replay");
        for (int i = 0; i < 300 && page.contains("On redemande"); i++) {
            Thread.sleep(100);
            page = page("/replay");
        }

        assertThat(page).contains("Tout a été redemandé", "120", "A7").doesNotContain("??");
        String mine = page.replaceFirst("(?s).*href=\"(/replays/[^\"]+)\".*", "$1");
        assertThat(manager.get(mine).body()).contains("Aucune").doesNotContain(file.person.name());
        assertThat(comesIn(file.practitioner).get(mine).body()).contains("120").doesNotContain("??");
        assertThat(manager.post("/drafts/" + draft + "/replay", "from", "2100-01-01", "until", "2020-01-01")
                        .statusCode())
                .isEqualTo(422);
    }

    private static String[] scenario(String name, String days) {
        return List.of(
                        "basedOn", "0",
                        "s0.name", name,
                        "s0.in.criterionClass", "ADMINISTRATIVE",
                        "s0.in.gap", "LARGE",
                        "s0.in.ground", "CONTINUITY",
                        "s0.in.hasPersonStatement", "true",
                        "s0.out.result", "RELAX",
                        "s0.out.days", days)
                .toArray(String[]::new);
    }

    private String page(String path) {
        HttpResponse<String> answer = manager.get("/drafts/" + draft + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Visitor comesIn(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
