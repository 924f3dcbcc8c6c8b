package org.accord.programme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.programme.Finding.Severity;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stands before the engine's own deployers, which run what a model says while they read it: no way leads around. */
@Component
class GuardDeployer implements Deployer {

    private static final Logger log = LoggerFactory.getLogger(GuardDeployer.class);

    private final ModelGuard guard;

    GuardDeployer(ModelGuard guard) {
        this.guard = guard;
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
            throw new ModelRefused(errors);
        }
    }

    private List<Finding> findings(DeploymentEntity deployment) {
        SortedMap<String, String> files = new TreeMap<>();
        for (ResourceEntity resource : deployment.getResources().values()) {
            try {
                files.put(resource.getName(), text(resource.getBytes()));
            } catch (CharacterCodingException notUtf8) {
                Findings findings = new Findings(resource.getName());
                findings.error("line 1", "encoding");
                return findings.list();
            }
        }
        return guard.check(files);
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
