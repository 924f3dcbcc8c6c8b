package org.accord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.Chromium;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.SignOffs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An open session does not show who sits before it: whoever signs has typed their password a short while ago. */
@AccordTest
class PasswordAtSigningTest {

    private static final Duration TOO_LONG = Duration.ofMinutes(10);
    private static final String RESERVED = "{\"decision\":\"SIGNED_WITH_RESERVATION\",\"words\":\"Pas le dimanche.\"}";
    private static final String ASKED = "name=\"password\"";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    SignOffs signOffs;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Cases.Case file;
    private Round round;
    private String page;
    private Visitor person;

    @BeforeEach
    void aPlanIsToBeSigned() {
        // Whoever tried too often in the test before may try again
        clock.forward(Duration.ofMinutes(15));
        file = cases.open().goesOnTo("userTask_plan");
        file.does(file.practitioner, "userTask_plan", Answers.PLAN);
        round = file.round();
        page = "/case-files/" + file.id + "/rounds/" + round.id();
        person = comesIn(file.person);
    }

    @Test
    void whoeverSignedInAMomentAgoIsNotAskedAgain() {
        clock.forward(TOO_LONG.minusSeconds(1));

        assertThat(person.get(page).body()).doesNotContain(ASKED);
        assertThat(leadsToAReceipt(sign(person, RESERVED, ""))).isTrue();
    }

    @Test
    void anOldSessionIsAskedOnTheSamePageAndNothingIsStoredOrLost() {
        clock.forward(TOO_LONG);
        assertThat(person.get(page).body()).contains(ASKED, "Vous êtes ici depuis un moment");

        HttpResponse<String> asked = sign(person, RESERVED, "");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains(ASKED, "Rien n’est encore signé", "Pas le dimanche.", "aria-invalid=\"true\"")
                .doesNotContain("??");
        assertThat(signatures()).isZero();
        assertThat(sign(person, RESERVED, Cases.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(signatures()).isOne();
    }

    @Test
    void aWrongPasswordIsSaidKindlyAndIsNotShownAgain() {
        clock.forward(TOO_LONG);

        HttpResponse<String> answer = sign(person, RESERVED, "pas le bon du tout");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Ce n’est pas le bon mot de passe", "Pas le dimanche.")
                .doesNotContain("pas le bon du tout", "??");
        assertThat(signatures()).isZero();
    }

    @Test
    void wrongPasswordsHereCountWithThoseAtTheDoor() {
        clock.forward(TOO_LONG);
        for (int tries = 0; tries < 10; tries++) {
            sign(person, RESERVED, "pas le bon du tout");
        }

        assertThat(sign(person, RESERVED, Cases.PASSWORD).body()).contains("attendez quinze minutes");
        assertThat(signatures()).isZero();
        assertThat(new Visitor(port)
                        .signIn(name(file.person), Cases.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/sign-in?wait");
    }

    @Test
    void theRightPasswordHoldsForAWhileInASessionOfAnotherName() {
        clock.forward(TOO_LONG);
        String before = person.cookie("JSESSIONID");
        HttpResponse<String> signed = sign(person, "{\"decision\":\"SIGNED\"}", Cases.PASSWORD);
        assertThat(person.cookie("JSESSIONID")).as("for a second click").isEqualTo(before);

        assertThat(person.follow(signed).body()).contains("Votre reçu");
        assertThat(person.cookie("JSESSIONID")).isNotEqualTo(before);
        person.post(page + "/take-back", "slot", "PERSON", "idempotencyKey", UUID.randomUUID() + "");

        assertThat(person.get(page).body()).doesNotContain(ASKED);
        assertThat(leadsToAReceipt(sign(person, RESERVED, ""))).isTrue();
    }

    @Test
    void aDoubleClickWithThePasswordAndAResendLaterBringOneReceipt() {
        clock.forward(TOO_LONG);
        person.get(page);
        String[] fields = fields(RESERVED, Cases.PASSWORD);

        List<CompletableFuture<HttpResponse<String>>> clicks = List.of(
                CompletableFuture.supplyAsync(() -> person.post(page + "/signature", fields)),
                CompletableFuture.supplyAsync(() -> person.post(page + "/signature", fields)));
        String receipt = PageUser.next(clicks.get(0).join());
        assertThat(PageUser.next(clicks.get(1).join())).startsWith("/receipts/").isEqualTo(receipt);

        clock.forward(TOO_LONG);
        fields[fields.length - 1] = "";
        assertThat(PageUser.next(person.post(page + "/signature", fields))).isEqualTo(receipt);
        assertThat(signatures()).isOne();
    }

    @Test
    void whatStandsInTheWayOtherwiseIsSaidWithoutAskingForAPassword() {
        Visitor stranger = comesIn(cases.human("Inconnue"));
        Visitor practitioner = comesIn(file.practitioner);
        clock.forward(TOO_LONG);

        assertThat(sign(stranger, RESERVED, "").statusCode()).isEqualTo(404);
        assertThat(sign(practitioner, RESERVED, "").statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverHelpsAndWhoeverWitnessesTypeTheirsToo() {
        SignedIn witness = cases.human("Wanda Roy", Role.SUPERVISOR);
        Visitor helper = comesIn(file.practitioner);
        Visitor witnesses = comesIn(witness);
        clock.forward(TOO_LONG);
        String[] written = {
            "whom",
            "PERSON~" + file.person.id(),
            "mode",
            "IN_PERSON",
            "shownHash",
            round.facts().subjectHash(),
            "submission",
            RESERVED,
            "idempotencyKey",
            UUID.randomUUID().toString(),
            "witness",
            witness.id().toString(),
            "readBack",
            "true",
            "password",
            ""
        };
        assertThat(helper.post(page + "/assisted", written))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains(ASKED, "Pas le dimanche."));
        written[written.length - 1] = Cases.PASSWORD;
        String asked = PageUser.next(helper.post(page + "/assisted", written));

        assertThat(witnesses.get(asked).body()).contains(ASKED);
        assertThat(witnesses.post(asked + "/confirm", "password", "pas le bon du tout"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body())
                        .contains("Ce n’est pas le bon mot de passe", "href=\"#password\"")
                        .doesNotContain("??"));
        assertThat(signatures()).isZero();
        assertThat(witnesses
                        .post(asked + "/confirm", "password", Cases.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
        assertThat(signatures()).isOne();
    }

    @Test
    void onAPhoneThePasswordIsAskedWhereOneSignsAndTheWordsStayWritten() {
        try (Chromium chromium = new Chromium(port)) {
            Page phone = chromium.pageOf(person, BrowserUser.PHONE, "fr");
            phone.navigate(page);
            phone.waitForSelector("form[data-ready]");
            phone.getByLabel("Je signe, avec une réserve").check();
            phone.locator("form[data-accord-form] textarea").fill("Pas le dimanche.");
            clock.forward(TOO_LONG);
            phone.click("[data-sign] button[type=submit]");

            phone.waitForSelector("[data-form-summary]:not([hidden])");
            assertThat(phone.evaluate("document.activeElement.hasAttribute('data-form-summary')"))
                    .isEqualTo(true);
            assertThat(phone.locator("form[data-accord-form] textarea").inputValue())
                    .isEqualTo("Pas le dimanche.");
            assertThat(Chromium.axe(phone)).isEmpty();
            phone.locator("[data-form-summary] a").click();
            assertThat(phone.evaluate("document.activeElement.id")).isEqualTo("password");
            phone.keyboard().type(Cases.PASSWORD);
            phone.getByText("Montrer ce que j’écris").click();
            assertThat(phone.locator("#password").getAttribute("type")).isEqualTo("text");
            phone.keyboard().press("Shift+Tab");
            phone.keyboard().press("Enter");

            phone.waitForSelector("[data-accepted]");
            assertThat(phone.content()).contains("Votre reçu");
        }
        assertThat(signatures()).isOne();
    }

    private HttpResponse<String> sign(Visitor who, String submission, String password) {
        return who.post(page + "/signature", fields(submission, password));
    }

    private String[] fields(String submission, String password) {
        return new String[] {
            "slot",
            "PERSON",
            "shownHash",
            round.facts().subjectHash(),
            "submission",
            submission,
            "idempotencyKey",
            UUID.randomUUID().toString(),
            "password",
            password
        };
    }

    private Visitor comesIn(SignedIn who) {
        return Visitor.signedIn(port, name(who), Cases.PASSWORD);
    }

    private String name(SignedIn who) {
        return accounts.find(who.id()).orElseThrow().signInName();
    }

    private static boolean leadsToAReceipt(HttpResponse<String> answer) {
        return answer.statusCode() == 302 && PageUser.next(answer).startsWith("/receipts/");
    }

    private int signatures() {
        return jdbc.sql("select count(*) from accord.signature_event where round_id = ?")
                .param(round.id().value())
                .query(Integer.class)
                .single();
    }
}
