package org.accord.decisions;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.jspecify.annotations.Nullable;

/** The default FEEL engine of tables, which reads a text each time it is asked: here each is read once. */
class FeelReadOnce extends ScalaFeelEngine {

    private final FeelAnswers expressions = new FeelAnswers();
    private final Map<String, FeelAnswers> testsOfInput = new ConcurrentHashMap<>();

    FeelReadOnce() {
        super(List.of());
    }

    @Override
    public <T> T evaluateSimpleExpression(String text, VariableContext context) {
        return expressions.answer(
                text, name -> value(context, name), () -> super.evaluateSimpleExpression(text, context));
    }

    /** A test speaks of its input without naming it. */
    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext context) {
        return testsOfInput
                .computeIfAbsent(input, name -> new FeelAnswers(name))
                .answer(
                        tests,
                        name -> value(context, name),
                        () -> super.evaluateSimpleUnaryTests(tests, input, context));
    }

    private static @Nullable Object value(VariableContext context, String name) {
        TypedValue value = context.resolve(name);
        return value == null ? null : value.getValue();
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
