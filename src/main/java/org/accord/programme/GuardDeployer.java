package org.accord.programme;

import java.nio.charset.StandardCharsets;
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
    private final NamesOfReleases names;
    private final RefusedModels refused;

    GuardDeployer(ModelGuard guard, NamesOfReleases names, RefusedModels refused) {
        this.guard = guard;
        this.names = names;
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

    /**
     * Only a release is held against the one in force before it comes here. Whatever else comes can weaken nothing, because
     * it may not go by any name that cases run by.
     */
    private List<Finding> findings(DeploymentEntity deployment) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        deployment.getResources().values().forEach(resource -> files.put(resource.getName(), resource.getBytes()));
        List<Finding> findings = guard.checkBytes(files);
        return ReleaseInHand.isHere() || stops(findings) ? findings : names.taken(texts(files));
    }

    private static boolean stops(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The guard let them through, so that they are UTF-8. */
    private static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
