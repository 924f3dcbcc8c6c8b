package org.accord.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Spares the engine the questions whose answer is known: each is one way to the database and back, asked for every task
 * that ends. What it looks for here, no model that the guard lets through and no code of ours can make. The engine changes
 * the lists that it is given.
 */
@Component
class LeanEngine extends AbstractProcessEnginePlugin {

    private final DefinitionsReadOnce definitions;
    private final Footprints footprints;

    LeanEngine(DefinitionsReadOnce definitions, Footprints footprints) {
        this.definitions = definitions;
        this.footprints = footprints;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomSessionFactories(List.of(
                factory(TaskManager.class, TasksByThemselves::new),
                factory(IdentityLinkManager.class, NoLinks::new),
                factory(VariableInstanceManager.class, NoVariablesOfTasks::new),
                factory(JobManager.class, NoDelayedMessages::new),
                factory(PropertyManager.class, NobodyWaitsForAWalk::new),
                definitions.processes(),
                definitions.decisions(),
                definitions.jobs()));
    }

    static SessionFactory factory(Class<? extends Session> replaced, Supplier<? extends Session> by) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return replaced;
            }

            @Override
            public Session openSession() {
                return by.get();
            }
        };
    }

    /** No task is part of another, and an execution waits in one task: the one at hand, if it was read before. */
    private static final class TasksByThemselves extends TaskManager {

        @Override
        public List<Task> findTasksByParentTaskId(@Nullable String parent) {
            return new ArrayList<>();
        }

        @Override
        public List<TaskEntity> findTasksByExecutionId(String execution) {
            List<TaskEntity> atHand = new ArrayList<>(getDbEntityManager().getCachedEntitiesByType(TaskEntity.class));
            atHand.removeIf(task -> task.getRevision() == 0 || !execution.equals(task.getExecutionId()));
            return atHand.isEmpty() ? super.findTasksByExecutionId(execution) : atHand;
        }
    }

    /**
     * Deployments come one after the other, and each holds the others up until its transaction ends. One that is taken back
     * changes nothing for them.
     */
    private final class NobodyWaitsForAWalk extends PropertyManager {

        @Override
        public void acquireExclusiveLock() {
            if (!footprints.followed()) {
                super.acquireExclusiveLock();
            }
        }
    }

    /** The inbox knows the slots. */
    private static final class NoLinks extends IdentityLinkManager {

        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String task) {
            return new ArrayList<>();
        }
    }

    /** What a form says belongs to its process or to nobody. */
    private static final class NoVariablesOfTasks extends VariableInstanceManager {

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskId(String task) {
            return new ArrayList<>();
        }
    }

    /** A message is received at once: no job waits to deliver it. */
    private static final class NoDelayedMessages extends JobManager {

        @Override
        public List<JobEntity> findJobsByConfiguration(String handler, String configuration, @Nullable String tenant) {
            return ProcessEventJobHandler.TYPE.equals(handler)
                    ? new ArrayList<>()
                    : super.findJobsByConfiguration(handler, configuration, tenant);
        }
    }
}
