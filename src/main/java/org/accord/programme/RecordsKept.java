package org.accord.programme;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long the engine keeps what it noted is a rule of the house, not of a model: whatever a file says of it, no time at
 * all included, is written over when the file is deployed.
 */
@Component
class RecordsKept extends AbstractProcessEnginePlugin {

    private final int days;

    RecordsKept(@Value("${accord.engine-records-kept:P3650D}") Period time) {
        this.days = time.getDays();
        if (days < 1) {
            throw new IllegalArgumentException("accord.engine-records-kept is in days, such as P3650D: " + time);
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryTimeToLive("P" + days + "D");
        List<Deployer> last = new ArrayList<>();
        if (engine.getCustomPostDeployers() != null) {
            last.addAll(engine.getCustomPostDeployers());
        }
        last.add(this::writeOver);
        engine.setCustomPostDeployers(last);
    }

    /** The rows are written when the command ends, so that none was ever there with another time. */
    private void writeOver(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            made(deployment, ProcessDefinitionEntity.class).forEach(process -> process.setHistoryTimeToLive(days));
            made(deployment, DecisionDefinitionEntity.class).forEach(table -> table.setHistoryTimeToLive(days));
        }
    }

    private static <T> List<T> made(DeploymentEntity deployment, Class<T> kind) {
        List<T> made = deployment.getDeployedArtifacts(kind);
        return made == null ? List.of() : made;
    }
}
