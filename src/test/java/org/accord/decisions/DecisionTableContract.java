package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.accord.decisions.DecisionTableUnderTest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every table promises, whatever it decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DecisionTableContract {

    /** A row of the domain: the rule that must answer, to which inputs, and what it must say. */
    record Row(String rule, Map<String, Object> inputs, Map<String, Object> outputs) {}

    private final String id;
    private final List<String> outputs;
    private final InputGrid grid;
    private final List<Map<String, Object>> points;
    private final DecisionTableFile file;
    private final DecisionTableUnderTest table;

    DecisionTableContract(String id, InputGrid grid, String... outputs) {
        this.id = id;
        this.grid = grid;
        this.points = grid.points();
        this.outputs = List.of(outputs);
        this.file = DecisionTableFile.named(id);
        this.table = DecisionTableUnderTest.named(id);
    }

    /** One line a case: {@code rule | inputs | outputs}, in the order of the grid and of the constructor. */
    abstract String domain();

    List<Map<String, Object>> points() {
        return points;
    }

    List<Answer> ask(Map<String, Object> inputs) {
        return table.ask(inputs);
    }

    void everywhere(BiConsumer<Map<String, Object>, Answer> promise) {
        points.forEach(point -> table.ask(point).forEach(answer -> promise.accept(point, answer)));
    }

    Stream<Row> rows() {
        return domain().lines().filter(line -> !line.isBlank()).map(line -> {
            String[] cells = line.split("\\|");
            return new Row(cells[0].trim(), Words.named(grid.inputs(), cells[1]), Words.named(outputs, cells[2]));
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRuleOfTheDomainAnswers(Row row) {
        var answers = table.ask(row.inputs());

        assertThat(answers).extracting(Answer::rule).contains(row.rule());
        var answer = answers.stream()
                .filter(a -> a.rule().equals(row.rule()))
                .findFirst()
                .orElseThrow();
        var said = new LinkedHashMap<>(answer.outputs());
        said.keySet().removeAll(List.of("reasonFr", "reasonEn"));
        assertThat(said).containsExactlyEntriesOf(row.outputs());
    }

    @Test
    void noRuleIsLeftWithoutItsRow() {
        assertThat(new TreeSet<>(file.rules()))
                .isEqualTo(new TreeSet<>(rows().map(Row::rule).toList()));
    }

    @Test
    void everyRuleCanBeReached() {
        var reached = new TreeSet<String>();
        everywhere((point, answer) -> reached.add(answer.rule()));
        // What a rare rule answers to is seldom in the sample
        rows().forEach(row -> table.ask(row.inputs()).forEach(answer -> reached.add(answer.rule())));

        assertThat(reached).isEqualTo(new TreeSet<>(file.rules()));
    }

    @Test
    void everyCombinationOfInputsGetsAnAnswerWithNothingMissing() {
        points.forEach(point -> {
            var answers = table.ask(point);
            assertThat(answers).as("%s on %s", id, point).isNotEmpty();
            answers.forEach(answer -> {
                assertThat(answer.outputs())
                        .as("%s on %s", answer.rule(), point)
                        .hasSize(outputs.size() + 2);
                assertThat(answer.outputs().values()).doesNotContainNull().doesNotContain("");
            });
        });
    }

    @Test
    void whatIsReadOnceAnswersAsTheDefaultEngineDoes() {
        var readOnce = DecisionTableUnderTest.readOnce(id);

        assertThat(points).allSatisfy(point -> assertThat(readOnce.ask(point)).isEqualTo(table.ask(point)));
    }

    @Test
    void aTableReadOnceSaysWhatTheEngineSaysAndNamesTheSameRules() throws Exception {
        DecisionTable readOnce = DecisionTable.read(Files.readString(DecisionTableUnderTest.fileOf(id)));

        assertThat(points).allSatisfy(point -> {
            var answers = table.ask(point);
            Answered answered = readOnce.answer(point);
            assertThat(answered.rules())
                    .isEqualTo(answers.stream().map(Answer::rule).toList());
            assertThat(answered.rows())
                    .isEqualTo(answers.stream().map(Answer::outputs).toList());
        });
    }

    @Test
    void theStudioOffersTheValuesThatTheDomainLists() {
        assertThat(file.inputs()).isEqualTo(grid.inputs());
        assertThat(file.choicesOfInputs()).isEqualTo(grid.codes());
    }

    @Test
    void aCellUsesNoCodeThatIsNotOffered() {
        assertThat(file.unknownCodes()).isEmpty();
    }

    @Test
    void theFileHoldsOneDecisionUnderItsOwnNameInBothLanguages() {
        assertThat(file.decisions()).containsExactly(id);
        assertThat(file.labelsWithoutEnglish()).isEmpty();
    }

    @Test
    void everyReasonIsAPlainSentenceInFrenchAndInEnglish() {
        everywhere((point, answer) -> {
            assertThat(answer.text("reasonFr")).as(answer.rule()).isNotEqualTo(answer.text("reasonEn"));
            Stream.of("reasonFr", "reasonEn").map(answer::text).forEach(reason -> assertThat(reason)
                    .as(answer.rule())
                    .hasSizeBetween(40, 250)
                    .matches("\\p{Lu}.*\\.")
                    .doesNotContainPattern("[A-Z]{2,}|_|[Cc]lient"));
        });
    }
}
