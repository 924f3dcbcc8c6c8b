package org.accord.guard;

import static org.accord.guard.ChangedModels.keys;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accord.guard.Finding.Severity;
import org.junit.jupiter.api.Test;

/** Gaps, overlaps and codes that nobody knows, each with a question that shows it. */
class TableAnswersTest {

    private static final String WHO = "\"PERSON\",\"CAREGIVER\"";

    @Test
    void aTableThatAnswersEverythingOnceIsInOrder() {
        assertThat(errors(
                        "UNIQUE",
                        "\"PERSON\" | < 3 => \"A\"",
                        "\"PERSON\" | >= 3 => \"B\"",
                        "\"CAREGIVER\" | - => \"A\""))
                .isEmpty();
    }

    @Test
    void aGapIsShownWithAQuestionThatFallsIntoIt() {
        List<Finding> errors = errors(
                "UNIQUE", "\"PERSON\" | < 3 => \"A\"", "\"PERSON\" | > 3 => \"B\"", "\"CAREGIVER\" | - => \"A\"");

        assertThat(keys(errors)).isEqualTo("table.gap@decisionTable");
        assertThat(errors.get(0).args()).containsExactly("Qui = PERSON ; Jours = 3");
    }

    @Test
    void anOverlapIsShownWithBothRulesAndAQuestionThatBothAnswer() {
        List<Finding> errors = errors(
                "UNIQUE", "\"PERSON\" | <= 3 => \"A\"", "\"PERSON\" | >= 3 => \"B\"", "\"CAREGIVER\" | - => \"A\"");

        assertThat(keys(errors)).isEqualTo("table.overlap@rule_1");
        assertThat(errors.get(0).args()).containsExactly("rule_0", "rule_1", "Qui = PERSON ; Jours = 3");
    }

    @Test
    void severalRulesMayAnswerTheSameWhereAnyOfThemWill() {
        assertThat(keys(errors("ANY", "- | <= 3 => \"A\"", "- | > 2 => \"A\""))).isEmpty();
        assertThat(keys(errors("ANY", "- | <= 3 => \"A\"", "- | > 2 => \"B\""))).isEqualTo("table.overlap@rule_1");
    }

    @Test
    void theFirstOfManyEndsWithARuleForAllElse() {
        assertThat(keys(errors("FIRST", "\"PERSON\" | - => \"A\"", "- | - => \"B\"")))
                .isEmpty();
        assertThat(keys(errors("FIRST", "\"PERSON\" | - => \"A\"", "\"CAREGIVER\" | - => \"B\"")))
                .isEqualTo("table.noCatchAll@decisionTable");
    }

    @Test
    void aTableThatCollectsMayHaveNothingToSay() {
        assertThat(errors("COLLECT", "\"PERSON\" | > 3 => \"A\"")).isEmpty();
    }

    @Test
    void aCodeThatTheColumnDoesNotListIsRefusedOnBothSides() {
        assertThat(keys(errors("FIRST", "\"NEIGHBOUR\" | - => \"A\"", "- | - => \"B\"")))
                .isEqualTo("table.unknownCode@cell_0_0");
        assertThat(keys(errors("FIRST", "- | - => \"C\""))).isEqualTo("table.unknownAnswer@answer_0");
    }

    @Test
    void aNumberIsNotAskedForByAWord() {
        assertThat(keys(errors("FIRST", "- | \"3\" => \"A\"", "- | - => \"B\"")))
                .isEqualTo("table.kind@cell_0_1");
        assertThat(keys(errors("FIRST", "- | - => 3"))).isEqualTo("table.kind@answer_0");
    }

    @Test
    void aRuleThatIsNeverTheFirstIsPointedOut() {
        assertThat(found("FIRST", "- | > 3 => \"A\"", "\"PERSON\" | > 5 => \"B\"", "- | - => \"B\""))
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::messageKey, Finding::element)
                .contains(org.assertj.core.groups.Tuple.tuple("guard.table.neverUsed", "rule_1"));
    }

    @Test
    void aTableOfManyColumnsIsLookedThroughInNoTime() {
        String[] rules = Stream.concat(
                        IntStream.range(0, 290).mapToObj(i -> "\"PERSON\" | " + i + " => \"A\""),
                        Stream.of("- | - => \"B\""))
                .toArray(String[]::new);

        assertThat(errors("FIRST", rules)).isEmpty();
    }

    private static List<Finding> errors(String policy, String... rules) {
        return found(policy, rules).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Finding> found(String policy, String... rules) {
        String all = IntStream.range(0, rules.length)
                .mapToObj(i -> rule(i, rules[i].split(" \\| | => ")))
                .collect(Collectors.joining());
        return GuardedModels.GUARD.check(
                "decisions/table.dmn",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_table" name="Table" namespace="http://camunda.org/schema/1.0/dmn">
                <decision id="table" name="Table" camunda:historyTimeToLive="P3650D"><decisionTable id="table" hitPolicy="%s">
                <input id="i0" label="Qui"><inputExpression id="ie0" typeRef="string"><text>who</text></inputExpression><inputValues id="iv"><text>%s</text></inputValues></input>
                <input id="i1" label="Jours"><inputExpression id="ie1" typeRef="integer"><text>days</text></inputExpression></input>
                <output id="o" name="out" typeRef="string"><outputValues id="ov"><text>"A","B"</text></outputValues></output>
                %s</decisionTable></decision></definitions>
                """
                        .formatted(policy, WHO, all)
                        .replace("decisionTable id=\"table\"", "decisionTable id=\"decisionTable\""));
    }

    private static String rule(int i, String[] cells) {
        return "<rule id=\"rule_%d\"><inputEntry id=\"cell_%d_0\"><text>%s</text></inputEntry><inputEntry id=\"cell_%d_1\"><text>%s</text></inputEntry><outputEntry id=\"answer_%d\"><text>%s</text></outputEntry></rule>"
                .formatted(i, i, cells[0], i, cells[1].replace("<", "&lt;").replace(">", "&gt;"), i, cells[2]);
    }
}
