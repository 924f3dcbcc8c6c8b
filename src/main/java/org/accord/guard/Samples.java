package org.accord.guard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.accord.guard.Table.Cell;
import org.accord.guard.Table.Column;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** A few values that stand for all that a column can be asked: every cell says of each of them yes or no. */
final class Samples {

    /** Any word that no cell speaks of. */
    static final String OTHER = "\u2026";

    private static final int MOST_REMEMBERED = 50_000;
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Map<List<Object>, Boolean> SAID = new ConcurrentHashMap<>();

    private Samples() {}

    /** Empty where a cell looks at other columns or at dates, so that no few values stand for all. */
    static Optional<List<Object>> of(Column column, Stream<Cell> cells) {
        Set<String> words = new TreeSet<>(column.codes());
        Set<BigDecimal> numbers = new TreeSet<>();
        for (Cell cell : cells.filter(each -> !each.any()).toList()) {
            FeelCheck.Reading reading = FeelCheck.tests(cell.text());
            if (!Set.of(column.name()).containsAll(reading.variables()) || column.sort() == ValueSet.Sort.DATE) {
                return Optional.empty();
            }
            constants(reading.term().orElseThrow(), words, numbers);
        }
        return Optional.of(
                switch (column.sort()) {
                    case YES_NO -> List.of(true, false);
                    case NUMBER -> around(numbers, !Set.of("double", "number").contains(column.type()));
                    default -> texts(words, column.codes().isEmpty());
                });
    }

    private static void constants(Term term, Set<String> words, Set<BigDecimal> numbers) {
        if (term.is("ConstString")) {
            words.add(term.text());
        } else if (term.is("ConstNumber")) {
            numbers.add(new BigDecimal(term.text()));
        } else if (term.is("ArithmeticNegation") && term.parts().get(0).is("ConstNumber")) {
            numbers.add(new BigDecimal(term.parts().get(0).text()).negate());
        } else {
            term.parts().forEach(part -> constants(part, words, numbers));
        }
    }

    private static List<Object> texts(Set<String> words, boolean open) {
        List<Object> texts = new ArrayList<>(words);
        if (open) {
            texts.add(OTHER);
        }
        return texts;
    }

    /** Each number that a cell speaks of, and what lies just below and above it. */
    private static List<Object> around(Set<BigDecimal> numbers, boolean whole) {
        Set<BigDecimal> all = new TreeSet<>();
        BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.001");
        for (BigDecimal number : numbers) {
            all.addAll(List.of(number.subtract(step), number, number.add(step)));
        }
        return all.isEmpty() ? List.of(BigDecimal.ZERO) : new ArrayList<>(all);
    }

    /** What the engine says of a value in a cell. */
    static boolean matches(Column column, Cell cell, Object value) {
        if (cell.any()) {
            return true;
        }
        List<Object> asked = List.of(column.name(), cell.text(), value);
        Boolean known = SAID.get(asked);
        if (known == null) {
            EvaluationResult result = FEEL.evaluateUnaryTests(cell.text(), value, Map.of(column.name(), value));
            known = result.isSuccess() && Boolean.TRUE.equals(result.result());
            if (SAID.size() >= MOST_REMEMBERED) {
                SAID.clear();
            }
            SAID.put(asked, known);
        }
        return known;
    }
}
