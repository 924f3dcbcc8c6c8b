package org.accord.cycle;

import java.util.List;
import org.accord.decisions.FeelTables;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * What a diagram, a table or a form can reach in the engine. Whoever deploys a model runs code by default: layers A to E
 * take away each way to it, and layer F, the model guard, refuses the model before the engine reads it. Either alone
 * leaves gaps.
 */
@Component
class EngineLockdown extends AbstractProcessEnginePlugin {

    private final BlockRegistry blocks;
    private final List<DmnDecisionTableEvaluationListener> recorders;
    private final EngineListeners listeners;

    /** The schema stands before the engine looks for it. */
    EngineLockdown(
            BlockRegistry blocks,
            EngineListeners listeners,
            List<DmnDecisionTableEvaluationListener> recorders,
            EngineSchema schema) {
        this.blocks = blocks;
        this.listeners = listeners;
        this.recorders = recorders;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new PlainExpressions(blocks.byName())); // A
        engine.setBeans(blocks.byName()); // B
        FeelOnly feel = new FeelOnly();
        engine.setScriptEngineResolver(feel); // C
        engine.setResolverFactories(List.of(feel));
        engine.setDmnEngineConfiguration(feelTables(recorders)); // D
        engine.setArtifactFactory(noClasses()); // E
        refuseStoredCode(engine);
        engine.setCustomPreBPMNParseListeners(List.of(listeners));
    }

    private static DefaultDmnEngineConfiguration feelTables(List<DmnDecisionTableEvaluationListener> recorders) {
        DefaultDmnEngineConfiguration tables = FeelTables.configuration();
        tables.setCustomPostDecisionTableEvaluationListeners(recorders);
        return tables;
    }

    private static ArtifactFactory noClasses() {
        return new ArtifactFactory() {
            @Override
            public <T> T getArtifact(Class<T> type) {
                throw new IllegalArgumentException("A model names no class: " + type.getName());
            }
        };
    }

    private static void refuseStoredCode(ProcessEngineConfigurationImpl engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setConfigureScriptEngineHostAccess(false);
        engine.setAuthorizationEnabled(false);
    }
}
