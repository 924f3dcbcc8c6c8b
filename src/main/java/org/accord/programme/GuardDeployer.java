package org.accord.programme;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.guard.Finding;
import org.accord.guard.Finding.Severity;
import org.accord.guard.ModelGuard;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stands before the engine's own deployers, which run what a model says while they read it: no way leads around. */
@Component
class GuardDeployer implements Deployer {

    private static final Logger log = LoggerFactory.getLogger(GuardDeployer.class);

    private final ModelGuard guard;
    private final RefusedModels refused;

    GuardDeployer(ModelGuard guard, RefusedModels refused) {
        this.guard = guard;
        this.refused = refused;
    }

    /** A deployment that is read again from the database was judged when it came. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<Finding> errors = findings(deployment).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            Finding first = errors.get(0);
            log.warn(
                    "Refused a deployment: {} errors, the first {} in {}",
                    errors.size(),
                    first.messageKey(),
                    first.file());
            refused.keep("deployment", errors);
            throw new ModelRefused(errors);
        }
    }

    private List<Finding> findings(DeploymentEntity deployment) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        deployment.getResources().values().forEach(resource -> files.put(resource.getName(), resource.getBytes()));
        return guard.checkBytes(files);
    }
}
