package org.accord.guard;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.guard.Questions.Question;
import org.accord.guard.Table.Cell;
import org.accord.guard.Table.Column;
import org.accord.guard.Table.Rule;
import org.accord.guard.ValueSet.Sort;

/** Whether a table answers whatever it is asked, once where once is expected, and only with what it says that it may answer. */
final class TableAnswers {

    private static final int MOST_EXAMPLES = 5;

    private final Table table;
    private final Findings findings;

    private TableAnswers(Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    static void check(Table table, Findings findings) {
        TableAnswers answers = new TableAnswers(table, findings);
        answers.cells();
        if (!findings.errors()) {
            answers.catchAll();
            Questions.of(table).ifPresent(answers::questions);
        }
    }

    private void cells() {
        for (Rule rule : table.rules()) {
            for (int i = 0; i < table.inputs().size(); i++) {
                test(table.inputs().get(i), rule.tests().get(i));
            }
            for (int i = 0; i < table.outputs().size(); i++) {
                answer(table.outputs().get(i), rule.answers().get(i));
            }
        }
        for (String reason : List.of("reasonFr", "reasonEn")) {
            if (table.output(reason).isEmpty()) {
                findings.warning(table.node(), "table.noReason", reason);
            }
        }
    }

    private void test(Column column, Cell cell) {
        if (cell.any()) {
            return;
        }
        FeelCheck.tests(cell.text()).term().orElseThrow().all().forEach(part -> {
            boolean asked = part.kind().startsWith("Input") || part.is("UnaryTestExpression");
            part.parts().stream()
                    .filter(constant -> asked && constant.kind().startsWith("Const"))
                    .forEach(constant -> constant(column, cell, constant, "table.unknownCode"));
        });
    }

    private void answer(Column column, Cell cell) {
        if (cell.text().isEmpty()) {
            if (column.isReason()) {
                findings.error(cell.node(), "table.emptyReason", column.label());
            }
            return;
        }
        Term term = FeelCheck.expression(cell.text()).term().orElseThrow();
        if (!column.isReason()) {
            constant(column, cell, term, "table.unknownAnswer");
        }
    }

    private void constant(Column column, Cell cell, Term constant, String unknown) {
        Sort sort = new Sorts(Map.of(), (one, other) -> {}).sort(constant).orElse(column.sort());
        if (sort != column.sort()) {
            findings.error(
                    cell.node(), "table.kind", column.label(), column.sort().ordinal(), cell.text(), sort.ordinal());
        } else if (constant.is("ConstString") && !new ValueSet(Sort.TEXT, column.codes()).mayBe(constant.text())) {
            findings.error(cell.node(), unknown, column.label(), constant.text(), String.join(", ", column.codes()));
        }
    }

    private void catchAll() {
        List<Rule> rules = table.rules();
        if (table.hitPolicy().equals("FIRST")
                && (rules.isEmpty() || !rules.get(rules.size() - 1).matchesAll())) {
            findings.error(table.node(), "table.noCatchAll");
        }
    }

    private void questions(List<Question> questions) {
        Set<List<Integer>> told = new HashSet<>();
        BitSet used = new BitSet();
        for (Question question : questions) {
            BitSet rules = question.rules().get(0);
            used.or(table.hitPolicy().equals("FIRST") ? first(rules) : rules);
            if (table.givesOne() && rules.isEmpty() && told.add(List.of())) {
                findings.error(table.node(), "table.gap", example(table, question));
            } else if (rules.cardinality() > 1 && told.size() < MOST_EXAMPLES) {
                overlap(question, rules.nextSetBit(0), told);
            }
        }
        for (int rule = 0; rule < table.rules().size(); rule++) {
            if (!used.get(rule)) {
                findings.warning(
                        table.rules().get(rule).node(),
                        "table.neverUsed",
                        table.rules().get(rule).code());
            }
        }
    }

    private static BitSet first(BitSet rules) {
        BitSet first = new BitSet();
        if (!rules.isEmpty()) {
            first.set(rules.nextSetBit(0));
        }
        return first;
    }

    private void overlap(Question question, int first, Set<List<Integer>> told) {
        int second = question.rules().get(0).nextSetBit(first + 1);
        Rule one = table.rules().get(first);
        Rule other = table.rules().get(second);
        boolean same = one.answers().stream()
                .map(Cell::text)
                .toList()
                .equals(other.answers().stream().map(Cell::text).toList());
        boolean wrong = table.hitPolicy().equals("UNIQUE") || table.hitPolicy().equals("ANY") && !same;
        if (wrong && told.add(List.of(first, second))) {
            findings.error(other.node(), "table.overlap", one.code(), other.code(), example(table, question));
        }
    }

    /** {@code Class = LEGAL, Gap = SMALL}: by what people call the columns. */
    static String example(Table table, Question question) {
        return table.inputs().stream()
                .filter(column -> question.example().containsKey(column.name()))
                .map(column -> column.label() + " = " + shown(question.example().get(column.name())))
                .collect(Collectors.joining(" ; "));
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
