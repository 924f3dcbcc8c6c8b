package org.accord.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.accord.TestDatabase;
import org.accord.guard.Attacks;
import org.accord.guard.GuardedModels;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Layer F on an engine that has no other: with it nothing is read, without it the same models run as they are deployed. */
class GuardLayerTest {

    private static final Map<String, Object> DATABASE = TestDatabase.fresh();
    private static final String FORM_HANDLER = GuardedModels.around(
            GuardedModels.userTask("camunda:formHandlerClass=\"org.accord.programme.SongAtDeployment\"", ""), "task");

    @Test
    void layerFRefusesCodeThatRunsWhileAModelIsRead() {
        String startTimer = Attacks.startTimer(Attacks.JUEL);

        assertThat(sings(true, FORM_HANDLER)).isFalse();
        assertThat(sings(false, FORM_HANDLER)).isTrue();
        assertThat(sings(true, startTimer)).isFalse();
        assertThat(sings(false, startTimer)).isTrue();
    }

    private static boolean sings(boolean guarded, String model) {
        System.clearProperty(Attacks.CANARY);
        ProcessEngine engine = engine(guarded);
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addString("small.bpmn", model)
                    .deploy();
        } catch (RuntimeException refused) {
            // A refusal is as good as silence: what counts is what ran
        } finally {
            engine.close();
        }
        return System.getProperty(Attacks.CANARY) != null;
    }

    private static ProcessEngine engine(boolean guarded) {
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setJdbcDriver("org.postgresql.Driver");
        engine.setJdbcUrl((String) DATABASE.get("spring.datasource.url"));
        engine.setJdbcUsername((String) DATABASE.get("spring.datasource.username"));
        engine.setJdbcPassword("");
        engine.setDatabaseSchemaUpdate("true");
        engine.setHistory("none");
        engine.setMetricsEnabled(false);
        engine.setJobExecutorActivate(false);
        engine.setProcessEngineName("guarded");
        if (guarded) {
            new GuardPlugin(new GuardDeployer(GuardedModels.GUARD, names(), (what, errors) -> {})).preInit(engine);
        }
        return engine.buildProcessEngine();
    }

    private static NamesOfReleases names() {
        return new NamesOfReleases(
                GuardedModels.GUARD,
                JdbcClient.create(
                        new DriverManagerDataSource((String) DATABASE.get("spring.datasource.url"), "accord", "")));
    }
}
