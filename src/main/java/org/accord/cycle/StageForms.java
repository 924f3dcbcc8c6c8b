package org.accord.cycle;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.programme.Releases;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What is written and what is signed in a stage, as the diagram of the case's own release draws it. */
@Component
class StageForms {

    private static final String SIGN_OFF = "joint-sign-off";

    private final RepositoryService repository;
    private final Releases releases;

    StageForms(RepositoryService repository, Releases releases) {
        this.repository = repository;
        this.releases = releases;
    }

    /** The forms of the tasks in that stage, and what is signed there. */
    Set<String> written(String release, String stage) {
        Set<String> kinds = new HashSet<>(signed(release, stage));
        within(release, stage, UserTask.class).map(UserTask::getCamundaFormRef).forEach(kinds::add);
        return kinds;
    }

    /** What is signed together in that stage. */
    Set<String> signed(String release, String stage) {
        Set<String> subjects = new HashSet<>();
        within(release, stage, CallActivity.class)
                .filter(call -> SIGN_OFF.equals(call.getCalledElement()))
                .filter(call -> call.getExtensionElements() != null)
                .flatMap(call ->
                        call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .filter(in -> Names.SUBJECT.equals(in.getCamundaTarget()) && in.getCamundaSourceExpression() != null)
                .map(CamundaIn::getCamundaSourceExpression)
                .forEach(subjects::add);
        return subjects;
    }

    private <T extends ModelElementInstance> Stream<T> within(String release, String stage, Class<T> type) {
        BpmnModelInstance model = repository.getBpmnModelInstance(releases.process(release, Releases.CYCLE));
        return model.getModelElementsByType(type).stream().filter(element -> isIn(element, "stage_" + stage));
    }

    private static boolean isIn(ModelElementInstance element, String stage) {
        for (ModelElementInstance each = element; each != null; each = each.getParentElement()) {
            if (stage.equals(each.getAttributeValue("id"))) {
                return true;
            }
        }
        return false;
    }
}
