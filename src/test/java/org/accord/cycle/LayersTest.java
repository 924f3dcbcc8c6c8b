package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.accord.TestDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/**
 * Layers A to E, each against what it alone stops: with all five nothing happens; with that one switched off, and the four
 * others on, the same attack works. So a layer that no longer does its part is seen.
 */
class LayersTest {

    private static final Consumer<ProcessEngineConfigurationImpl> NONE_OFF = engine -> {};
    private static final String JUEL =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
                    + ".invoke(null, 'accord.canary', 'juel') == null}";

    private static Map<String, Object> database;

    @BeforeAll
    static void aDatabase() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void noOtherEngineFindsIt() {
        ProcessEngineConfigurationImpl.cachedSqlSessionFactory = null;
    }

    @BeforeEach
    void silence() {
        System.clearProperty(Canary.SONG);
    }

    @Test
    void layerACallsNoMethodInAnExpression() {
        String model = process("<bpmn:exclusiveGateway id=\"choice\" default=\"b\"/>" + flow("a", "start", "choice", "")
                + flow(
                        "c",
                        "choice",
                        "end",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + JUEL
                                + "</bpmn:conditionExpression>")
                + flow("b", "choice", "end", ""));

        assertThat(sings(NONE_OFF, engine -> run(engine, model))).isFalse();
        assertThat(sings(off -> off.setExpressionManager(null), engine -> run(engine, model)))
                .isTrue();
    }

    /** Layers A and C each shut out what they do not list; B is what the engine's other ways to a bean would meet. */
    @Test
    void layerBLeavesNoBeanButTheBlocks() {
        assertThat(locked(NONE_OFF).getBeans()).isEqualTo(registry().byName());
        assertThat(locked(off -> off.setBeans(null)).getBeans())
                .isNotEqualTo(registry().byName());
    }

    @Test
    void layerCHidesTheExecutionFromFeel() {
        String model = process("<bpmn:exclusiveGateway id=\"choice\" default=\"b\"/><bpmn:serviceTask id=\"sing\""
                + " camunda:class=\"org.accord.cycle.Canary\"/>"
                + flow("a", "start", "choice", "")
                + flow(
                        "c",
                        "choice",
                        "sing",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"feel\">"
                                + "execution.processEngineServices.identityService.newUser(\"evil\") != null</bpmn:conditionExpression>")
                + flow("d", "sing", "end", "")
                + flow("b", "choice", "end", ""));
        Consumer<ProcessEngineConfigurationImpl> classesAllowed = off -> off.setArtifactFactory(null);

        assertThat(sings(classesAllowed, engine -> run(engine, model))).isFalse();
        assertThat(sings(
                        classesAllowed.andThen(off -> {
                            off.setScriptEngineResolver(null);
                            off.setResolverFactories(null);
                        }),
                        engine -> run(engine, model)))
                .isTrue();
    }

    @Test
    void layerCRunsNoScript() {
        String model = process("<bpmn:scriptTask id=\"script\" scriptFormat=\"juel\"><bpmn:script>" + JUEL
                + "</bpmn:script></bpmn:scriptTask>" + flow("a", "start", "script", "")
                + flow("b", "script", "end", ""));

        assertThat(sings(NONE_OFF, engine -> run(engine, model))).isFalse();
        assertThat(sings(off -> off.setScriptEngineResolver(null), engine -> run(engine, model)))
                .isTrue();
    }

    @Test
    void layerDReadsNoJuelInATable() {
        assertThat(answers(NONE_OFF)).isFalse();
        assertThat(answers(off -> off.setDmnEngineConfiguration(null))).isTrue();
    }

    @Test
    void layerEMakesNoClass() {
        String model = process("<bpmn:serviceTask id=\"sing\" camunda:class=\"org.accord.cycle.Canary\"/>"
                + flow("a", "start", "sing", "") + flow("b", "sing", "end", ""));

        assertThat(sings(NONE_OFF, engine -> run(engine, model))).isFalse();
        assertThat(sings(off -> off.setArtifactFactory(null), engine -> run(engine, model)))
                .isTrue();
    }

    private static boolean sings(Consumer<ProcessEngineConfigurationImpl> off, Consumer<ProcessEngine> attack) {
        System.clearProperty(Canary.SONG);
        try (Engine engine = new Engine(locked(off))) {
            attack.accept(engine.started());
        } catch (RuntimeException refused) {
            // A refusal is as good as silence: what counts is what ran
        }
        return System.getProperty(Canary.SONG) != null;
    }

    private static boolean answers(Consumer<ProcessEngineConfigurationImpl> off) {
        String table =
                """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="x">
                <decision id="table" name="t" camunda:historyTimeToLive="P30D"><decisionTable id="dt"><output id="o" name="out" typeRef="string"/>
                <rule id="r"><outputEntry id="e" expressionLanguage="juel"><text>${'yes'}</text></outputEntry></rule></decisionTable></decision></definitions>
                """;
        try (Engine engine = new Engine(locked(off))) {
            deploy(engine.started(), "table.dmn", table);
            return "yes"
                    .equals(engine.started()
                            .getDecisionService()
                            .evaluateDecisionTableByKey("table", Map.of())
                            .getSingleEntry());
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void run(ProcessEngine engine, String model) {
        deploy(engine, "small.bpmn", model);
        engine.getRuntimeService().startProcessInstanceByKey("small");
    }

    private static void deploy(ProcessEngine engine, String name, String model) {
        engine.getRepositoryService().createDeployment().addString(name, model).deploy();
    }

    private static ProcessEngineConfigurationImpl locked(Consumer<ProcessEngineConfigurationImpl> off) {
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setJdbcDriver("org.postgresql.Driver");
        engine.setJdbcUrl((String) database.get("spring.datasource.url"));
        engine.setJdbcUsername((String) database.get("spring.datasource.username"));
        engine.setJdbcPassword("");
        engine.setDatabaseSchemaUpdate("true");
        engine.setHistory("none");
        engine.setMetricsEnabled(false);
        engine.setJobExecutorActivate(false);
        engine.setProcessEngineName("layers");
        // Each engine would read the same mappings anew, for a second
        engine.setUseSharedSqlSessionFactory(true);
        new EngineLockdown(registry(), new NoListeners(), List.of(), null).preInit(engine);
        off.accept(engine);
        return engine;
    }

    private static BlockRegistry registry() {
        return new BlockRegistry(new DefaultListableBeanFactory().getBeanProvider(Block.class));
    }

    private static String process(String elements) {
        return "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" id=\"definitions\" targetNamespace=\"x\"><bpmn:process id=\"small\""
                + " isExecutable=\"true\" camunda:historyTimeToLive=\"P30D\"><bpmn:startEvent id=\"start\"/><bpmn:endEvent id=\"end\"/>"
                + elements + "</bpmn:process></bpmn:definitions>";
    }

    private static String flow(String id, String from, String to, String condition) {
        return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</bpmn:sequenceFlow>"
                .formatted(id, from, to, condition);
    }

    private record Engine(ProcessEngine started) implements AutoCloseable {
        Engine(ProcessEngineConfigurationImpl configuration) {
            this(configuration.buildProcessEngine());
        }

        @Override
        public void close() {
            started.close();
        }
    }

    /** The listeners route work to inboxes, of which there are none here. */
    private static final class NoListeners extends EngineListeners {
        NoListeners() {
            super(null, null, null, new Footprints());
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {}

        @Override
        public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {}

        @Override
        public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {}
    }
}
