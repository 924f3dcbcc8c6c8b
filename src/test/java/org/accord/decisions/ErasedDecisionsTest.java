package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.casefile.Documents;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.readings.AnyTimeReadings;
import org.accord.system.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Erasing takes what people answered out of the decisions, and leaves the decisions. */
@AccordTest
class ErasedDecisionsTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    AnyTimeReadings readings;

    @Autowired
    Decisions decisions;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    private Cases.Case file;

    @BeforeEach
    void aReadingThatSaysSomething() {
        file = cases.openAt("userTask_story");
        says("{\"ql1\":\"1\",\"pr2\":\"0\"}");
    }

    @Test
    void whatPeopleAnsweredIsGoneAndWhatWasDecidedAndWhyStays() {
        List<DecisionRecord> before = decisions.of(file.id);
        assertThat(before).anyMatch(each -> each.inputs().containsKey("value"));

        documents.erase(file.id);

        List<DecisionRecord> after = decisions.of(file.id);
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("inputs", "erased")
                .isEqualTo(before);
        assertThat(after).allMatch(DecisionRecord::erased).allSatisfy(each -> assertThat(each.inputs())
                .doesNotContainKeys("value", "previousValue", "run", "importance", "observerValue", "lowestElsewhere")
                .doesNotContainKeys("safety", "network", "preference", "situation", "supportsInPlace", "waitDays"));
    }

    @Test
    void thePersonReadsThatTheyWereErasedAndStillWhichRuleWasFollowed() {
        documents.erase(file.id);

        assertThat(page(file.person))
                .contains("Ces réponses ont été effacées", "lignes T1", "lignes T5", "lignes P8")
                .contains("Vous avez dit que vous ne vous sentez pas")
                .doesNotContain("<dt>Valeur", "La personne est en danger");
    }

    @Test
    void whoCouldNotReadAnAnswerCannotReadWhatItSetOffAfterwards() {
        assertThat(page(file.practitioner)).contains("lignes T1").doesNotContain("lignes T5");

        documents.erase(file.id);

        assertThat(page(file.practitioner)).contains("lignes T1").doesNotContain("lignes T5");
    }

    @Test
    void nothingElseOfADecisionChangesAndNothingErasedComesBack() {
        for (String change : List.of(
                "matched_rules = '{X}'",
                "inputs = '{}'",
                "inputs = '{\"value\": 4}', erased_at = now()",
                "outputs = '[]', erased_at = now()")) {
            assertThatThrownBy(() -> update(change)).as(change).hasMessageContaining("decision");
        }
        documents.erase(file.id);
        assertThatThrownBy(() -> update("erased_at = null")).hasMessageContaining("decision");
        assertThatThrownBy(() -> update("inputs = '{}', erased_at = now()")).hasMessageContaining("decision");
        assertThatThrownBy(() -> jdbc.sql("delete from accord.decision_record").update())
                .hasMessageContaining("decision_record");
    }

    private void update(String change) {
        jdbc.sql("update accord.decision_record set " + change + " where case_file_id = :id")
                .param("id", file.id.value())
                .update();
    }

    private void says(String answers) {
        var content = JsonMapper.shared().readTree(answers);
        assertThat(Actor.as("test", () -> readings.give(file.id, "reading", content, UUID.randomUUID(), file.person)))
                .isEmpty();
    }

    private String page(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD)
                .get("/case-files/" + file.id + "/decisions?lang=fr")
                .body();
    }
}
