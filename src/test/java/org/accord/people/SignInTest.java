package org.accord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccordTest
class SignInTest {

    private static final String PASSWORD = "quatre mots sans lien";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    private Account noemie;

    @BeforeEach
    void anAccountAndNoEarlierTries() {
        clock.forward(SignInThrottle.WINDOW);
        noemie = accounts.create("noemie-" + UUID.randomUUID(), "Noémie", PASSWORD, Set.of(), Locale.ENGLISH);
    }

    @AfterEach
    void leaveTheDoorOpenForOthers() {
        clock.forward(SignInThrottle.WINDOW);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGiveTheSameAnswer() {
        HttpResponse<String> wrong = new Visitor(port).signIn(noemie.signInName(), "wrong");
        HttpResponse<String> unknown = new Visitor(port).signIn("nobody", "wrong");
        HttpResponse<String> tooLong = new Visitor(port).signIn(noemie.signInName(), "x".repeat(500));

        assertThat(location(wrong)).endsWith("/sign-in?refused");
        assertThat(location(unknown)).isEqualTo(location(wrong));
        assertThat(location(tooLong)).isEqualTo(location(wrong));
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
    }

    @Test
    void theNameThatWasTypedIsKeptAndThePasswordIsNot() {
        Visitor visitor = new Visitor(port);

        String page = visitor.follow(visitor.signIn("no<b>body", "secret-that-was-typed"))
                .body();

        assertThat(page).contains("value=\"no&lt;b&gt;body\"").doesNotContain("secret-that-was-typed");
    }

    @Test
    void signingInGivesAnotherSession() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        String before = visitor.cookie("JSESSIONID");

        visitor.signIn(noemie.signInName(), PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theSessionsCookieIsKeptFromScriptsAndFromOtherSites() {
        String cookie = new Visitor(port)
                .get("/sign-in")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void tooManyTriesOnOneNameCloseItForAWhileWhetherItExistsOrNot() {
        for (String name : new String[] {noemie.signInName(), "nobody-" + UUID.randomUUID()}) {
            for (int i = 0; i < SignInThrottle.TRIES_PER_NAME; i++) {
                assertThat(location(new Visitor(port).signIn(name, "wrong")))
                        .as("try %s of %s", i, name)
                        .endsWith("?refused");
            }
            assertThat(location(new Visitor(port).signIn(name, PASSWORD))).endsWith("?wait");
        }
        clock.forward(SignInThrottle.WINDOW);

        assertThat(location(new Visitor(port).signIn(noemie.signInName(), PASSWORD)))
                .doesNotContain("/sign-in");
    }

    @Test
    void tooManyTriesFromOneAddressCloseItWhateverTheName() {
        for (int i = 0; i < SignInThrottle.TRIES_PER_ADDRESS; i++) {
            new Visitor(port).signIn("guess-" + i, "wrong");
        }

        assertThat(location(new Visitor(port).signIn(noemie.signInName(), PASSWORD)))
                .endsWith("?wait");
        clock.forward(SignInThrottle.WINDOW);
        assertThat(location(new Visitor(port).signIn(noemie.signInName(), PASSWORD)))
                .doesNotContain("/sign-in");
    }

    @Test
    void whoSignsInRightManyTimesIsNeverMadeToWait() {
        for (int i = 0; i < 2 * SignInThrottle.TRIES_PER_NAME; i++) {
            assertThat(location(new Visitor(port).signIn(noemie.signInName(), PASSWORD)))
                    .doesNotContain("/sign-in");
        }
    }

    @Test
    void aClosedAccountIsSignedOutAtOnce() {
        Visitor visitor = Visitor.signedIn(port, noemie.signInName(), PASSWORD);
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(403);

        accounts.disable(noemie.id(), true);

        assertThat(location(visitor.get("/accounts"))).endsWith("/sign-in");
        assertThat(location(new Visitor(port).signIn(noemie.signInName(), PASSWORD)))
                .endsWith("?refused");
    }

    @Test
    void aRoleCountsFromTheMomentItIsGivenOrTaken() {
        Visitor visitor = Visitor.signedIn(port, noemie.signInName(), PASSWORD);

        accounts.giveRoles(noemie.id(), Set.of(Role.ADMIN));
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200);
        accounts.giveRoles(noemie.id(), Set.of());
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void theAccountsLanguageIsSpokenAndAChoiceIsKeptInIt() {
        assertThat(new Visitor(port).get("/sign-in").body()).contains("Se connecter");
        Visitor visitor = Visitor.signedIn(port, noemie.signInName(), PASSWORD);
        assertThat(visitor.get("/accounts").body()).contains("This page is for administrators");

        assertThat(visitor.get("/accounts?lang=fr").body()).contains("Cette page est pour l’administration");
        assertThat(visitor.get("/accounts").body()).contains("Cette page est pour l’administration");

        Visitor elsewhere = Visitor.signedIn(port, noemie.signInName(), PASSWORD);
        assertThat(elsewhere.get("/accounts").body()).contains("Cette page est pour l’administration");
    }

    @Test
    void theLanguageThatSomebodyChoseBeforeSigningInIsNotThatOfTheAccount() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in?lang=fr");
        visitor.signIn(noemie.signInName(), PASSWORD);

        assertThat(visitor.get("/accounts").body()).contains("This page is for administrators");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
