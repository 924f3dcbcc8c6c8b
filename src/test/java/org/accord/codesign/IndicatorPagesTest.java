package org.accord.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.casefile.CaseFileId;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may do what to an indicator on its way, asked of the pages. */
@AccordTest
class IndicatorPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    IndicatorDesigns designs;

    private final CaseFileId file = new CaseFileId(UUID.randomUUID());
    private final String page = "/indicators/" + file;

    /** Whoever has the role would be asked, in other tests too. */
    @AfterEach
    void nothingIsLeftToDo() {
        SignedIn manager = cases.human("Viviane", Role.PROGRAM_MANAGER);
        if (designs.isOne(file) && designs.mayWithdraw(designs.get(file), manager)) {
            Actor.as("test", () -> designs.withdraw(file, manager));
        }
    }

    @Test
    void anybodyProposesAndEverybodyReads() {
        Visitor person = proposed();

        assertThat(person.get("/").body()).contains("href=\"/changes\"");
        assertThat(person.get("/changes").body()).contains("Le sommeil", page);
        assertThat(person.get("/case-files/" + file)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .as("an outsider of the file reads it where everybody does")
                .isNotEqualTo("/changes/" + file);
        for (Role role : Role.values()) {
            assertThat(comesIn(cases.human("Quelqu’un", role)).get(page).statusCode())
                    .as(role.name())
                    .isEqualTo(200);
        }
        assertThat(comesIn(cases.human("Viviane", Role.PROGRAM_MANAGER))
                        .get("/changes/" + file)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith(page);
        assertThat(new Visitor(port).get(page).statusCode()).isEqualTo(302);
        assertThat(person.get("/indicators/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsIncompleteKeepsWhatWasTyped() {
        Visitor person = comesIn(cases.human("Odette"));
        person.get("/indicators/proposal");

        var answer = person.post(
                "/indicators/proposal", "file", file.toString(), "title", "Le sommeil", "why", "", "replaces", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Le sommeil");
        assertThat(person.post(
                                "/indicators/proposal",
                                "file",
                                file.toString(),
                                "title",
                                "Le sommeil",
                                "why",
                                "Oui",
                                "replaces",
                                "QL99")
                        .statusCode())
                .isEqualTo(422);
        assertThat(designs.isOne(file)).isFalse();
    }

    @Test
    void placesAreForThoseWhoKnowAndWorkIsForTheGroup() {
        Visitor person = proposed();
        Visitor practitioner = comesIn(cases.human("Nadia", Role.PRACTITIONER));
        assertThat(practitioner.get(page).body())
                .as("what one can do stands before what one can read")
                .containsSubsequence("Ce qu’on vous demande", "Entrer dans le groupe", "La question");
        assertThat(person.get(page).body()).containsSubsequence("Ce qu’on vous demande", "Rien pour l’instant");

        assertThat(person.post(page + "/place", "slot", "CAREGIVER").statusCode())
                .isEqualTo(403);
        assertThat(practitioner.post(page + "/place", "slot", "EVALUATOR").statusCode())
                .isEqualTo(403);
        assertThat(practitioner.post(page + "/place", "slot", "PERSON").statusCode())
                .isEqualTo(403);
        assertThat(practitioner
                        .post(page + "/place", "slot", "LEAD_PRACTITIONER")
                        .statusCode())
                .isEqualTo(302);
        assertThat(practitioner.get(page).body()).contains("Nadia").doesNotContain("Entrer dans le groupe");
        assertThat(person.get(page).body()).doesNotContain("Nadia");

        String[] said = {
            "key", UUID.randomUUID().toString(), "level", "EASY", "language", "FR", "words", "X", "understood", "YES"
        };
        assertThat(person.post(page + "/explanations", said).statusCode()).isEqualTo(403);
        assertThat(practitioner.post(page + "/explanations", said).statusCode()).isEqualTo(409);
        assertThat(person.post(page + "/answers", "answer", "3").statusCode()).isEqualTo(409);
        assertThat(practitioner.post(page + "/withdrawal").statusCode()).isEqualTo(409);

        assertThat(person.post(page + "/withdrawal").statusCode()).isEqualTo(302);
        assertThat(designs.get(file).state()).isEqualTo(DesignState.LEFT);
        assertThat(practitioner.post(page + "/place/leave").statusCode()).isEqualTo(409);
    }

    private Visitor proposed() {
        Visitor person = comesIn(cases.human("Odette"));
        person.get("/indicators/proposal");
        var answer = person.post(
                "/indicators/proposal",
                "file",
                file.toString(),
                "title",
                "Le sommeil",
                "why",
                "Personne ne le demande.",
                "replaces",
                "");
        assertThat(answer.statusCode()).isEqualTo(302);
        return person;
    }

    private Visitor comesIn(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
