package org.accord.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.UnaryTestExpression;
import org.jspecify.annotations.Nullable;

/**
 * A cell that compares its input with words, with numbers or with yes or no, read from the parser's own tree. It knows
 * the answer where both are of one kind; for anything else it has none, and the FEEL engine is asked.
 */
@FunctionalInterface
interface PlainTest {

    /** @return null where the FEEL engine is to be asked */
    @Nullable
    Boolean of(@Nullable Object input, Function<String, @Nullable Object> variables);

    FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    static Optional<PlainTest> in(String cell) {
        ParseResult parsed = FEEL.parseUnaryTests(cell);
        return parsed.isSuccess() ? tests(parsed.parsedExpression().expression()) : Optional.empty();
    }

    private static Optional<PlainTest> tests(Exp cell) {
        if (cell instanceof AtLeastOne several) {
            return anyOf(items(several.xs()));
        }
        return cell instanceof Not not ? neither(not.x()) : one(cell);
    }

    /** Only of words and numbers: what else a comparison comes to inside not() is the engine's to say. */
    private static Optional<PlainTest> neither(Exp cells) {
        List<Exp> each = cells instanceof AtLeastOne several ? items(several.xs()) : List.of(cells);
        return each.stream().allMatch(PlainTest::equality)
                ? anyOf(each).map(any -> (input, variables) -> {
                    Boolean one = any.of(input, variables);
                    return one == null ? null : !one;
                })
                : Optional.empty();
    }

    private static boolean equality(Exp cell) {
        return cell instanceof UnaryTestExpression test
                && (test.exp() instanceof ConstString || number(test.exp()).isPresent());
    }

    private static Optional<PlainTest> anyOf(List<Exp> cells) {
        List<Optional<PlainTest>> tests = cells.stream().map(PlainTest::one).toList();
        if (tests.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        PlainTest[] each = tests.stream().map(Optional::orElseThrow).toArray(PlainTest[]::new);
        return Optional.of((input, variables) -> {
            boolean found = false;
            for (PlainTest test : each) {
                Boolean one = test.of(input, variables);
                if (one == null) {
                    return null;
                }
                found |= one;
            }
            return found;
        });
    }

    private static Optional<PlainTest> one(Exp cell) {
        if (cell instanceof InputEqualTo equal && equal.x() instanceof ConstBool asked) {
            return Optional.of((input, variables) -> input instanceof Boolean is ? is == asked.value() : null);
        }
        if (!(cell instanceof UnaryTestExpression test)) {
            return Optional.empty();
        }
        if (test.exp() instanceof ConstString asked) {
            return Optional.of((input, variables) -> input instanceof String is ? is.equals(asked.value()) : null);
        }
        if (test.exp() instanceof FunctionInvocation call) {
            return contains(call);
        }
        return comparison(test.exp());
    }

    private static Optional<PlainTest> comparison(Exp exp) {
        if (exp instanceof InputLessThan limit) {
            return compared(limit.x(), sign -> sign < 0);
        } else if (exp instanceof InputLessOrEqual limit) {
            return compared(limit.x(), sign -> sign <= 0);
        } else if (exp instanceof InputGreaterThan limit) {
            return compared(limit.x(), sign -> sign > 0);
        } else if (exp instanceof InputGreaterOrEqual limit) {
            return compared(limit.x(), sign -> sign >= 0);
        }
        return compared(exp, sign -> sign == 0);
    }

    /** Whole numbers only: how a fraction of the machine is read is the engine's to say. */
    private static Optional<PlainTest> compared(Exp limit, Predicate<Integer> passes) {
        return number(limit)
                .map(number -> (input, variables) -> input instanceof Integer || input instanceof Long
                        ? passes.test(
                                BigDecimal.valueOf(((Number) input).longValue()).compareTo(number))
                        : null);
    }

    /** {@code contains(variable, "words")} in a column of words; no and a column of yes or no are the engine's to tell apart. */
    private static Optional<PlainTest> contains(FunctionInvocation call) {
        if (!call.function().equals("contains") || !(call.params() instanceof PositionalFunctionParameters with)) {
            return Optional.empty();
        }
        List<Exp> params = items(with.params());
        if (params.size() == 2
                && params.get(0) instanceof Ref variable
                && variable.names().size() == 1
                && params.get(1) instanceof ConstString part) {
            String name = variable.names().head();
            return Optional.of(
                    (input, variables) -> input instanceof String && variables.apply(name) instanceof String text
                            ? text.contains(part.value())
                            : null);
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(Exp exp) {
        if (exp instanceof ConstNumber number) {
            return Optional.of(number.value().bigDecimal());
        }
        return exp instanceof ArithmeticNegation minus && minus.x() instanceof ConstNumber number
                ? Optional.of(number.value().bigDecimal().negate())
                : Optional.empty();
    }

    private static List<Exp> items(camundajar.impl.scala.collection.immutable.List<Exp> exps) {
        return Stream.iterate(0, i -> i < exps.size(), i -> i + 1)
                .map(exps::apply)
                .toList();
    }
}
