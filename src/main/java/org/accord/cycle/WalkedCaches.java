package org.accord.cycle;

import java.util.List;
import org.accord.decisions.Decisions;
import org.accord.programme.PassingRelease;
import org.accord.programme.PassingReleases;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.commons.utils.cache.Cache;
import org.springframework.stereotype.Component;

/**
 * The engine and Accord keep what they read of a release, which never changes. A rollback takes rows back and leaves that
 * standing: what was read of a release that never came to be goes here.
 */
@Component
class WalkedCaches {

    private final ProcessEngineConfigurationImpl engine;
    private final DefinitionsReadOnce definitions;
    private final StageForms stages;
    private final Decisions decisions;
    private final PassingReleases releases;

    WalkedCaches(
            ProcessEngine engine,
            DefinitionsReadOnce definitions,
            StageForms stages,
            Decisions decisions,
            PassingReleases releases) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.definitions = definitions;
        this.stages = stages;
        this.decisions = decisions;
        this.releases = releases;
    }

    void forget(PassingRelease release) {
        DeploymentCache cache = engine.getDeploymentCache();
        String gone = release.deployment();
        // Found by what is kept, since no row is left that could tell
        idsOf(gone, cache.getProcessDefinitionCache()).forEach(cache::removeProcessDefinition);
        idsOf(gone, cache.getDecisionDefinitionCache()).forEach(cache::removeDecisionDefinition);
        idsOf(gone, cache.getDecisionRequirementsDefinitionCache())
                .forEach(cache::removeDecisionRequirementsDefinition);
        release.forms().forEach(cache::removeCamundaFormDefinition);
        definitions.forget(gone);
        stages.forget(String.valueOf(release.id()));
        decisions.forget(release.id());
        releases.forget(release);
    }

    private static List<String> idsOf(String deployment, Cache<String, ? extends ResourceDefinition> cache) {
        return List.copyOf(cache.keySet()).stream()
                .filter(id -> {
                    ResourceDefinition known = cache.get(id);
                    return known != null && deployment.equals(known.getDeploymentId());
                })
                .toList();
    }
}
