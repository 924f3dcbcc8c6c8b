package org.accord.decisions;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/**
 * The default FEEL engine of tables, which reads a text each time it is asked: here each is read once. A cell that only
 * compares with constants has one answer for one input: the engine is asked for it once.
 */
public class FeelReadOnce extends ScalaFeelEngine {

    private static final int MOST_ANSWERS = 10_000;
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final String CONSTANT = "\"[^\"\\\\]*\"|true|false|(?:[<>]=?)?\\s*" + NUMBER;
    private static final Pattern CONSTANTS =
            Pattern.compile("\\s*(?:" + CONSTANT + ")(?:\\s*,\\s*(?:" + CONSTANT + "))*\\s*");

    private final Map<String, Boolean> constant = new ConcurrentHashMap<>();
    private final Map<Cell, Boolean> answers = new ConcurrentHashMap<>();

    private record Cell(String tests, Object input) {}

    public FeelReadOnce() {
        super(List.of());
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext context) {
        Object value =
                context.resolve(input) == null ? null : context.resolve(input).getValue();
        if (!plain(value)
                || !constant.computeIfAbsent(
                        tests, text -> CONSTANTS.matcher(text).matches())) {
            return super.evaluateSimpleUnaryTests(tests, input, context);
        }
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                new Cell(tests, value), cell -> super.evaluateSimpleUnaryTests(tests, input, context));
    }

    private static boolean plain(Object value) {
        return value instanceof String || value instanceof Boolean || value instanceof Number;
    }

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
        return new Texts(super.buildFeelEngine(functions, values));
    }

    private static final class Texts extends FeelEngine {

        private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
        private final Map<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentHashMap<>();

        private Texts(FeelEngine like) {
            super(like.functionProvider(), like.valueMapper(), like.configuration(), like.clock());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String text) {
            return expressions.computeIfAbsent(text, super::parseExpression);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
            return unaryTests.computeIfAbsent(text, super::parseUnaryTests);
        }
    }
}
