package org.accord.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.casefile.NewRestriction;
import org.accord.casefile.Restrictions;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SignOffs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccordTest
class InboxPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Restrictions restrictions;

    @Autowired
    MovableClock clock;

    private Cases.Case aCase;

    @BeforeEach
    void aCaseThatHasJustBegun() {
        aCase = cases.open();
    }

    @Test
    void aTaskIsListedForWhomItIsAndForNobodyElse() {
        String address = "/tasks/" + aCase.task("userTask_welcome").id();

        assertThat(visitor(aCase.practitioner).get("/").body())
                .contains(address)
                .contains("Mado Allard");
        assertThat(visitor(aCase.person).get("/").body()).doesNotContain(address);
        assertThat(visitor(aCase.person).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void thePersonIsSpokenToAndTheOthersReadWhoIsAsked() {
        aCase.does(aCase.practitioner, "userTask_welcome", Answers.WELCOME);
        String own = visitor(aCase.person)
                .get("/tasks/" + aCase.task("userTask_preferences").id())
                .body();

        assertThat(own)
                .contains("<span>Vous</span>", "Mon dossier (")
                .doesNotContain("Personne usagère", "Mado Allard (");
    }

    @Test
    void aLateTaskSaysSoInWords() {
        aCase.does(aCase.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(aCase.person, "userTask_preferences", Answers.PREFERENCES)
                .does(aCase.person, "userTask_serviceConsent", Answers.CONSENT);
        clock.forward(Duration.ofDays(40));

        assertThat(visitor(aCase.practitioner).get("/").body()).contains("En retard de ");
    }

    @Test
    void aTaskToSignSaysWhatIsSignedAndLeadsToTheRound() {
        aCase.does(aCase.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(aCase.person, "userTask_preferences", Answers.PREFERENCES)
                .does(aCase.person, "userTask_serviceConsent", Answers.CONSENT)
                .does(aCase.practitioner, "userTask_access", Answers.ACCESS_ALL_MET)
                .confirms()
                .does(aCase.person, "userTask_story", Answers.STORY)
                .does(aCase.practitioner, "userTask_portrait", Answers.PORTRAIT);

        assertThat(visitor(aCase.person).get("/").body())
                .contains("Lire et signer\u00a0: Portrait partagé")
                .contains("/case-files/" + aCase.id + "/rounds/");
    }

    @Test
    void whoeverTalksAboutARefusalReadsWhatWasRefusedByWhomAndWhy() {
        aCase = refusedPlan();
        SignedIn supervisor = cases.human("Sara Roy", Role.SUPERVISOR);
        Round round = signOffs.rounds(aCase.id).stream()
                .filter(each -> each.facts().kind().equals("plan"))
                .findAny()
                .orElseThrow();

        assertThat(visitor(supervisor).get(task("userTask_divergence")).body())
                .contains("De quoi l’on parle", "Plan d’intervention, version 1", "(Mado Allard)", "a refusé")
                .contains("Mon but n&#39;y est pas.", "/rounds/" + round.id());
    }

    @Test
    void theCommitteeReadsTheWordsAndNeitherTheNameNorTheText() {
        aCase = refusedPlan();
        aCase.does(cases.human("Sara Roy", Role.SUPERVISOR), "userTask_divergence", Answers.wayForward("NEW_VERSION"));
        aCase.goesOnTo("userTask_sign").answers(aCase.person, SignDecision.REFUSED, "Toujours pas.");
        SignedIn committee = cases.human("Élise Roy", Role.PEER_COMMITTEE, Role.EXPERT_BY_EXPERIENCE);

        assertThat(visitor(committee).get(task("userTask_expertVoice")).body())
                .contains("Plan d’intervention, version 2", "Toujours pas.")
                .doesNotContain("(Mado Allard)", "/rounds/", "Mon but n");
    }

    @Test
    void wordsAboutATextThatThePersonClosedAreNotShown() {
        aCase = refusedPlan();
        SignedIn supervisor = cases.human("Sara Roy", Role.SUPERVISOR);
        restrictions.give(
                new NewRestriction(aCase.id, supervisor.id(), "", Set.of("plan"), null, "C'est à moi."),
                aCase.person.id());

        assertThat(visitor(supervisor).get(task("userTask_divergence")).body())
                .contains("a refusé", "La personne a fermé ce texte")
                .doesNotContain("(Mado Allard)", "Mon but n", "/rounds/");
    }

    private Cases.Case refusedPlan() {
        Cases.Case a = cases.openAt("userTask_plan").goesOnTo("userTask_sign");
        a.answers(a.person, SignDecision.REFUSED, "Mon but n'y est pas.");
        return a;
    }

    private String task(String key) {
        return "/tasks/" + aCase.task(key).id();
    }

    @Test
    void anAcceptedFormLeavesTheListAndSaysSo() {
        Visitor practitioner = visitor(aCase.practitioner);

        HttpResponse<String> sent = send(practitioner, welcome(), Answers.WELCOME, UUID.randomUUID());

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(practitioner.follow(sent).body()).contains("data-accepted").doesNotContain(address(welcomeId));
        assertThat(aCase.taskKeys()).containsExactly("userTask_preferences");
    }

    @Test
    void aFormThatIsSentTwiceHasOneEffectAndTheSameAnswer() {
        Visitor practitioner = visitor(aCase.practitioner);
        UUID key = UUID.randomUUID();
        String address = welcome();

        HttpResponse<String> first = send(practitioner, address, Answers.WELCOME, key);
        HttpResponse<String> again = send(practitioner, address, Answers.WELCOME, key);

        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(aCase.taskKeys()).containsExactly("userTask_preferences");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedNamesTheFieldAndStoresNothing() {
        Visitor practitioner = visitor(aCase.practitioner);

        HttpResponse<String> refused =
                send(practitioner, welcome(), "{\"meeting\":\"SUR LA LUNE </script>\"}", UUID.randomUUID());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"path\":\"meeting\"")
                .contains("SUR LA LUNE \\u003c/script>")
                .doesNotContain("LUNE </script>");
        assertThat(aCase.taskKeys()).containsExactly("userTask_welcome");
    }

    @Test
    void whatIsNoFormAtAllIsRefusedInWords() {
        Visitor practitioner = visitor(aCase.practitioner);

        assertThat(send(practitioner, welcome(), "not json {", UUID.randomUUID())
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(practitioner, welcome(), "[1]", UUID.randomUUID()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aPageThatIsTooOldReplacesNothingAndSaysWhatToDo() {
        HttpResponse<String> stale = visitor(aCase.practitioner)
                .post(
                        welcome(),
                        "submission",
                        Answers.WELCOME,
                        "shownVersion",
                        "7",
                        "idempotencyKey",
                        UUID.randomUUID().toString());

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Quelqu’un a écrit pendant que vous écriviez");
        assertThat(aCase.taskKeys()).containsExactly("userTask_welcome");
    }

    private String welcomeId = "";

    private String welcome() {
        welcomeId = aCase.task("userTask_welcome").id();
        return address(welcomeId);
    }

    private static String address(String task) {
        return "/tasks/" + task;
    }

    private static HttpResponse<String> send(Visitor visitor, String address, String json, UUID key) {
        return visitor.post(address, "submission", json, "shownVersion", "0", "idempotencyKey", key.toString());
    }

    private Visitor visitor(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
