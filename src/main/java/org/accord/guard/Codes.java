package org.accord.guard;

import java.util.Map;
import java.util.stream.Stream;

/** What a condition says of codes: which variable it holds against which, and whether it can be true at all. */
final class Codes {

    /** A variable held against a code. */
    record Compared(String variable, String code) {}

    private Codes() {}

    static Stream<Compared> compared(Term term) {
        return term.all().filter(part -> part.is("Equal", "In")).flatMap(Codes::direct);
    }

    private static Stream<Compared> direct(Term comparison) {
        Term left = comparison.parts().get(0);
        Term right = comparison.parts().get(1);
        if (comparison.is("Equal") && right.isName()) {
            return literal(right, left);
        }
        return left.isName() ? literal(left, right) : Stream.empty();
    }

    private static Stream<Compared> literal(Term name, Term against) {
        return against.is("ConstString", "ConstBool", "AtLeastOne", "UnaryTestExpression", "InputEqualTo", "ConstList")
                ? against.all()
                        .filter(part -> part.is("ConstString", "ConstBool"))
                        .map(constant -> new Compared(name.text(), constant.text()))
                : Stream.empty();
    }

    /** False only where no value that the variables may hold makes it true. */
    static boolean mayHold(Term term, Map<String, ValueSet> holds) {
        return switch (term.kind()) {
            case "Conjunction" -> term.parts().stream().allMatch(part -> mayHold(part, holds));
            case "Disjunction" -> term.parts().stream().anyMatch(part -> mayHold(part, holds));
            case "Equal", "In" -> {
                var codes = direct(term).toList();
                yield codes.isEmpty() || codes.stream().anyMatch(one -> mayBe(one, holds));
            }
            case "Ref" -> !term.isName() || mayBe(new Compared(term.text(), "true"), holds);
            default -> true;
        };
    }

    static boolean mayBe(Compared compared, Map<String, ValueSet> holds) {
        ValueSet values = holds.get(compared.variable());
        return values == null || values.mayBe(compared.code());
    }
}
