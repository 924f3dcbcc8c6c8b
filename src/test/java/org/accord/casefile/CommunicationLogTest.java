package org.accord.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.people.Accounts;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccordTest
class CommunicationLogTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    CommunicationLog communications;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePersonReadsWhatWasPassedOnAlsoAfterTakingTheYesBack() {
        Cases.Case file = cases.open().withPartner(cases.human("Nora Bell"), "École des Pins");
        communications.add(
                file.id,
                "@kind.plan",
                "École des Pins",
                "@purpose.SHARE_PARTNER",
                "@communications.byConsent",
                file.practitioner.id());
        Actor.as("test", () -> consents.withdraw(file.id, Purpose.SHARE_PARTNER, "École des Pins", file.person.id()));

        String name = accounts.find(file.person.id()).orElseThrow().signInName();
        String page = Visitor.signedIn(port, name, Cases.PASSWORD)
                .get("/case-files/" + file.id + "/access-log?lang=fr")
                .body();

        assertThat(page)
                .contains("Ce qui a été transmis", "École des Pins", "Avec le oui de la personne", "Lise Morin");
    }

    @Test
    void nobodyChangesOrTakesAwayALine() {
        Cases.Case file = cases.open();
        communications.add(file.id, "plan", "École des Pins", "-", "-", null);

        assertThatThrownBy(() -> jdbc.sql("update accord.communication set recipient = '-'")
                        .update())
                .hasMessageContaining("communication");
        assertThatThrownBy(() -> jdbc.sql("delete from accord.communication").update())
                .hasMessageContaining("communication");
        assertThat(communications.of(file.id)).hasSize(1);
    }
}
