package org.accord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.AccordTest;
import org.accord.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An empty database of its own, so that this is a first start. */
@ExtendWith(OutputCaptureExtension.class)
@AccordTest
@TestPropertySource(properties = "accord.address=https://accord.example")
class FirstAdministratorTest {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Test
    void theLogOfTheFirstStartLetsOneAdministratorIn(CapturedOutput output) {
        Matcher printed =
                Pattern.compile("https://accord\\.example(/setup/[\\w-]+)").matcher(output.getAll());
        assertThat(printed.find()).isTrue();
        String link = printed.group(1);
        Visitor visitor = new Visitor(port);
        visitor.get(link);

        visitor.post(link, "signInName", "chef", "name", "Chef", "password", "quatre mots sans lien");

        visitor.signIn("chef", "quatre mots sans lien");
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(accounts.withSignInName("CHEF").orElseThrow().roles()).containsExactly(Role.ADMIN);
        assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(404);
    }
}
