package org.accord.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** One table of the baseline, asked through the default FEEL engine of Camunda DMN. */
final class DecisionTableUnderTest {

    /** A rule that answered, under the id that the domain gives it, and what it said. */
    record Answer(String rule, Map<String, Object> outputs) {

        Object output(String name) {
            return outputs.get(name);
        }

        String text(String name) {
            return (String) outputs.get(name);
        }

        int number(String name) {
            return (Integer) outputs.get(name);
        }
    }

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final Map<Map<String, Object>, List<Answer>> answers = new HashMap<>();
    private DmnDecisionTableEvaluationEvent latest;

    private DecisionTableUnderTest(String id, DefaultDmnEngineConfiguration configuration) {
        // The engine's result names no rule: only the listener sees which one answered.
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> latest = event);
        engine = configuration.buildEngine();
        try (InputStream file = Files.newInputStream(fileOf(id))) {
            decision = engine.parseDecision(id, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DecisionTableUnderTest named(String id) {
        return new DecisionTableUnderTest(id, byDefault());
    }

    /** As Accord asks it, which must make no difference. */
    static DecisionTableUnderTest readOnce(String id) {
        var configuration = byDefault();
        configuration.setFeelEngineFactory(FeelReadOnce::new);
        return new DecisionTableUnderTest(id, configuration);
    }

    private static DefaultDmnEngineConfiguration byDefault() {
        return (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    }

    static Path fileOf(String id) {
        return Path.of("decisions", id + ".dmn");
    }

    List<Answer> ask(Map<String, Object> inputs) {
        // Several tests walk the same grid: a FEEL evaluation costs milliseconds.
        return answers.computeIfAbsent(inputs, this::evaluate);
    }

    private List<Answer> evaluate(Map<String, Object> inputs) {
        engine.evaluateDecisionTable(decision, inputs);
        return latest.getMatchingRules().stream()
                .map(DecisionTableUnderTest::answer)
                .toList();
    }

    private static Answer answer(DmnEvaluatedDecisionRule rule) {
        var outputs = new LinkedHashMap<String, Object>();
        rule.getOutputEntries()
                .values()
                .forEach(output ->
                        outputs.put(output.getOutputName(), output.getValue().getValue()));
        return new Answer(rule.getId().replaceFirst("^rule_", ""), outputs);
    }
}
