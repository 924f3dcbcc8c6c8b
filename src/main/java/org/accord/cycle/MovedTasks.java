package org.accord.cycle;

import java.util.List;
import org.accord.inbox.Tasks;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/** Tasks that were open when their process moved are called, and asked, as the diagram that they are in now says. */
@Component
class MovedTasks {

    private final RepositoryServiceImpl repository;
    private final Tasks tasks;

    MovedTasks(RepositoryService repository, Tasks tasks) {
        this.repository = (RepositoryServiceImpl) repository;
        this.tasks = tasks;
    }

    void follow(String instance, String definition, long release) {
        ProcessDefinitionEntity process = (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(definition);
        for (String key : tasks.keysIn(instance)) {
            TaskModel model = model(process, key);
            tasks.follow(instance, key, release, model.nameFr(), model.nameEn(), model.form(), model.literalSlots());
        }
    }

    private static TaskModel model(ProcessDefinitionEntity process, String key) {
        var behaviour = (UserTaskActivityBehavior) process.findActivity(key).getActivityBehavior();
        List<TaskListener> listeners =
                behaviour.getTaskDefinition().getBuiltinTaskListeners().get(TaskListener.EVENTNAME_CREATE);
        return listeners.stream()
                .filter(TaskToInbox.Listener.class::isInstance)
                .map(listener -> ((TaskToInbox.Listener) listener).model())
                .findFirst()
                .orElseThrow();
    }
}
