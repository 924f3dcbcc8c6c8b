package org.accord.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccordTest
class DoorTest {

    private static final String PASSWORD = "quatre mots sans lien";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Test
    void everyPageForbidsWhatIsNotOurs() {
        var headers = new Visitor(port).get("/sign-in").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'", "form-action 'self'", "frame-src 'none'", "object-src 'none'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/engine", "/camunda/app/admin", "/actuator/env", "/camunda/api/engine"})
    void theEnginesOwnPagesDoNotExist(String path) {
        assertThat(signedIn().get(path).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(path).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/sign-in"));
    }

    @Test
    void aRequestWithoutThePagesTokenIsRefusedWithAPageThatSaysWhatToDo() {
        var answer = signedIn().postWithoutToken("/sign-out");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Cette page est trop ancienne");
    }

    @Test
    void aMissingPageSaysSoInTheReadersLanguage() {
        var answer = signedIn().get("/nowhere?lang=en");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page does not exist");
    }

    private Visitor signedIn() {
        String name = "door-" + UUID.randomUUID();
        accounts.create(name, "Door", PASSWORD, Set.of(), Locale.FRENCH);
        return Visitor.signedIn(port, name, PASSWORD);
    }
}
