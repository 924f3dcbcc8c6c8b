package org.accord.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.accord.guard.ValueSet.Sort;

/** Whether a FEEL text compares like with like: to the engine, a number is never equal to a word, and never more or less. */
final class Sorts {

    private static final List<String> COMPARISONS =
            List.of("Equal", "LessThan", "LessOrEqual", "GreaterThan", "GreaterOrEqual");
    private static final Set<String> SAYS_YES_OR_NO = Set.of(
            "not", "contains", "starts with", "ends with", "list contains", "is defined", "all", "any", "even", "odd");
    private static final Set<String> COUNTS = Set.of("count", "sum", "mean", "abs", "modulo", "string length");
    private static final Set<String> WRITES = Set.of("lower case", "upper case", "day of week");

    private final Map<String, ValueSet> holds;
    private final BiConsumer<Term, Term> unlike;

    /** @param unlike is told of the two sides that cannot be compared, the same term twice where one stands in a wrong place */
    Sorts(Map<String, ValueSet> holds, BiConsumer<Term, Term> unlike) {
        this.holds = holds;
        this.unlike = unlike;
    }

    /** A condition says yes or no. */
    void condition(Term term) {
        expect(term, Sort.YES_NO);
        check(term);
    }

    void check(Term term) {
        if (COMPARISONS.contains(term.kind())) {
            alike(term.parts().get(0), term.parts().get(1));
        } else if (term.is("In")) {
            Term value = term.parts().get(0);
            term.parts()
                    .get(1)
                    .all()
                    .filter(part -> part.kind().startsWith("Const"))
                    .forEach(each -> alike(value, each));
        } else if (term.is("Conjunction", "Disjunction", "Not") || term.is("FunctionInvocation") && isNot(term)) {
            operands(term).forEach(part -> expect(part, Sort.YES_NO));
        } else if (term.is("Subtraction", "Multiplication", "Division", "ArithmeticNegation")) {
            term.parts().stream().filter(Term::isName).forEach(part -> expectNoWord(part));
        }
        term.parts().forEach(this::check);
    }

    private static boolean isNot(Term term) {
        return term.text().equals("not");
    }

    private static List<Term> operands(Term term) {
        return term.is("FunctionInvocation") ? term.parts().get(0).parts() : term.parts();
    }

    private void alike(Term left, Term right) {
        Optional<Sort> one = sort(left);
        Optional<Sort> other = sort(right);
        boolean mixed = one.equals(Optional.of(Sort.MIXED)) || other.equals(Optional.of(Sort.MIXED));
        if (one.isPresent() && other.isPresent() && (mixed || !one.equals(other))) {
            unlike.accept(left, right);
        }
    }

    private void expect(Term term, Sort expected) {
        if (sort(term).filter(sort -> sort != expected).isPresent()) {
            unlike.accept(term, term);
        }
    }

    private void expectNoWord(Term term) {
        if (sort(term)
                .filter(sort -> sort == Sort.TEXT || sort == Sort.YES_NO || sort == Sort.MIXED)
                .isPresent()) {
            unlike.accept(term, term);
        }
    }

    /** Empty where nobody can say. */
    Optional<Sort> sort(Term term) {
        if (term.isName()) {
            return Optional.ofNullable(holds.get(term.text())).map(ValueSet::sort);
        }
        return switch (term.kind()) {
            case "ConstString" -> Optional.of(Sort.TEXT);
            case "ConstNumber", "Multiplication", "Division" -> Optional.of(Sort.NUMBER);
            case "ArithmeticNegation" -> sort(term.parts().get(0));
            case "ConstBool", "Conjunction", "Disjunction", "Not", "In", "Equal" -> Optional.of(Sort.YES_NO);
            case "ConstDate", "ConstDateTime", "ConstLocalDateTime" -> Optional.of(Sort.DATE);
            case "FunctionInvocation" -> function(term.text());
            default -> COMPARISONS.contains(term.kind()) ? Optional.of(Sort.YES_NO) : Optional.empty();
        };
    }

    private static Optional<Sort> function(String name) {
        if (SAYS_YES_OR_NO.contains(name)) {
            return Optional.of(Sort.YES_NO);
        }
        if (COUNTS.contains(name)) {
            return Optional.of(Sort.NUMBER);
        }
        return WRITES.contains(name) ? Optional.of(Sort.TEXT) : Optional.empty();
    }
}
