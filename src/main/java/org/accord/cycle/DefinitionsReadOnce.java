package org.accord.cycle;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.springframework.stereotype.Component;

/**
 * The engine keeps what it parsed, and all the same reads the row of each definition anew in each command, for whether it
 * was suspended meanwhile. A release is deployed once and never changed, deleted or suspended, so its rows cannot go stale.
 */
@Component
class DefinitionsReadOnce {

    private final Known<ProcessDefinitionEntity> processes =
            new Known<>(ProcessDefinitionEntity::getId, ProcessDefinitionEntity::getDeploymentId);
    private final Known<DecisionDefinitionEntity> decisions =
            new Known<>(DecisionDefinitionEntity::getId, DecisionDefinitionEntity::getDeploymentId);
    private final Known<JobDefinitionEntity> jobs =
            new Known<>(JobDefinitionEntity::getId, JobDefinitionEntity::getDeploymentId);

    /** What was read of a deployment that never came to be. */
    void forget(String deployment) {
        processes.forget(deployment);
        decisions.forget(deployment);
        jobs.forget(deployment);
    }

    SessionFactory processes() {
        return LeanEngine.factory(ProcessDefinitionManager.class, Processes::new);
    }

    SessionFactory decisions() {
        return LeanEngine.factory(DecisionDefinitionManager.class, Decisions::new);
    }

    SessionFactory jobs() {
        return LeanEngine.factory(JobDefinitionManager.class, Jobs::new);
    }

    private final class Processes extends ProcessDefinitionManager {

        @Override
        public ProcessDefinitionEntity findLatestProcessDefinitionById(String id) {
            return processes.get(id, super::findLatestProcessDefinitionById);
        }

        @Override
        public ProcessDefinitionEntity findProcessDefinitionByDeploymentAndKey(String deployment, String key) {
            return processes.get(deployment, key, () -> super.findProcessDefinitionByDeploymentAndKey(deployment, key));
        }
    }

    private final class Decisions extends DecisionDefinitionManager {

        @Override
        public DecisionDefinitionEntity findDecisionDefinitionById(String id) {
            return decisions.get(id, super::findDecisionDefinitionById);
        }

        @Override
        public DecisionDefinitionEntity findDecisionDefinitionByDeploymentAndKey(String deployment, String key) {
            return decisions.get(
                    deployment, key, () -> super.findDecisionDefinitionByDeploymentAndKey(deployment, key));
        }
    }

    private final class Jobs extends JobDefinitionManager {

        @Override
        public JobDefinitionEntity findById(String id) {
            return jobs.get(id, super::findById);
        }
    }

    /** What is not found is asked again: it may be about to be deployed. */
    private static final class Known<T> {

        private final Map<String, T> byId = new ConcurrentHashMap<>();
        private final Map<String, String> ids = new ConcurrentHashMap<>();
        private final Function<T, String> id;
        private final Function<T, String> deployment;

        private Known(Function<T, String> id, Function<T, String> deployment) {
            this.id = id;
            this.deployment = deployment;
        }

        private void forget(String gone) {
            byId.values().removeIf(known -> gone.equals(deployment.apply(known)));
            ids.keySet().removeIf(key -> key.startsWith(gone + "/"));
        }

        private T get(String name, Function<String, T> read) {
            T known = byId.get(name);
            return known == null ? keep(read.apply(name)) : known;
        }

        private T get(String deployment, String key, Supplier<T> read) {
            String known = ids.get(deployment + "/" + key);
            if (known != null) {
                return byId.get(known);
            }
            T found = keep(read.get());
            if (found != null) {
                ids.put(deployment + "/" + key, id.apply(found));
            }
            return found;
        }

        private T keep(T found) {
            if (found != null) {
                byId.put(id.apply(found), found);
            }
            return found;
        }
    }
}
