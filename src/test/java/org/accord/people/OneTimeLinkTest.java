package org.accord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccordTest
class OneTimeLinkTest {

    private static final String PASSWORD = "quatre mots sans lien";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SetupLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    /** Others tried to sign in from this address too. */
    @BeforeEach
    void theDoorIsOpenAgain() {
        clock.forward(SignInThrottle.WINDOW);
    }

    @Test
    void theHolderOfAnAccountChoosesThePasswordAndTheLinkIsUsedUp() {
        Account invited = invite();
        String link = links.linkFor(invited.id());
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(invited.signInName(), "").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("?refused"));

        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
        assertThat(visitor.post(link, "password", PASSWORD).statusCode()).isEqualTo(302);

        assertThat(visitor.get(link).statusCode()).isEqualTo(404);
        assertThat(visitor.post(link, "password", "another password").statusCode())
                .isEqualTo(404);
        assertThat(visitor.signIn(invited.signInName(), PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).doesNotContain("sign-in"));
    }

    @Test
    void aPasswordThatIsTooShortIsExplainedAndTheLinkStaysGood() {
        String link = links.linkFor(invite().id());
        Visitor visitor = new Visitor(port);
        visitor.get(link);

        var answer = visitor.post(link, "password", "court");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Il faut au moins 10 caractères").doesNotContain("court\"");
        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkExpiresAndANewerOneReplacesIt() {
        Account invited = invite();
        String first = links.linkFor(invited.id());
        String second = links.linkFor(invited.id());
        assertThat(new Visitor(port).get(first).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(second).statusCode()).isEqualTo(200);

        clock.forward(Duration.ofHours(73));

        assertThat(new Visitor(port).get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void whichAdministratorAskedForALinkIsKept() {
        Account administrator =
                accounts.create("ada-" + UUID.randomUUID(), "Ada", PASSWORD, Set.of(Role.ADMIN), Locale.FRENCH);
        Account invited = invite();
        Visitor visitor = Visitor.signedIn(port, administrator.signInName(), PASSWORD);

        visitor.post("/accounts/" + invited.id() + "/link");

        assertThat(jdbc.sql("select action from accord.access_entry where account_id = ?")
                        .param(administrator.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("PASSWORD_LINK " + invited.id());
    }

    @Test
    void onlyADigestOfTheLinkIsKept() {
        String token = links.linkFor(invite().id()).substring("/setup/".length());

        assertThat(jdbc.sql("select token_digest from accord.setup_link")
                        .query(String.class)
                        .list())
                .contains(SetupLinks.digest(token))
                .doesNotContain(token);
    }

    @Test
    void theFirstAdministratorsLinkIsWorthNothingOnceThereIsAnAccount() {
        String token = links.linkForFirstAdministrator().substring("/setup/".length());
        invite();

        assertThatThrownBy(() -> links.setUpFirstAdministrator(token, "me", "Moi", PASSWORD, Locale.FRENCH))
                .isInstanceOf(LinkNotValid.class);
        assertThat(links.open(token).forFirstAdministrator())
                .as("the refusal rolls its use back")
                .isTrue();
    }

    private Account invite() {
        return accounts.invite("invited-" + UUID.randomUUID(), "Invitée", Set.of(), Locale.FRENCH);
    }
}
