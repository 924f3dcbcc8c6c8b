package org.accord.cycle;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

    private record Stage(String release, String name) {}

    private record Forms(Set<String> written, Set<String> signed) {}

    private final RepositoryService repository;
    private final Releases releases;
    /** A release never changes, and to read its diagram takes longer than everything else that is asked of a stage. */
    private final Map<Stage, Forms> known = new ConcurrentHashMap<>();

    StageForms(RepositoryService repository, Releases releases) {
        this.repository = repository;
        this.releases = releases;
    }

    /** The forms of the tasks in that stage, and what is signed there. */
    Set<String> written(String release, String stage) {
        return of(release, stage).written();
    }

    /** What is signed together in that stage. */
    Set<String> signed(String release, String stage) {
        return of(release, stage).signed();
    }

    /** What was read of a release that never came to be. */
    void forget(String release) {
        known.keySet().removeIf(stage -> stage.release.equals(release));
    }

    private Forms of(String release, String stage) {
        return known.computeIfAbsent(new Stage(release, stage), asked -> read(release, stage));
    }

    private Forms read(String release, String stage) {
        Set<String> signed = subjects(release, stage);
        Set<String> written = new HashSet<>(signed);
        within(release, stage, UserTask.class).map(UserTask::getCamundaFormRef).forEach(written::add);
        return new Forms(Set.copyOf(written), Set.copyOf(signed));
    }

    private Set<String> subjects(String release, String stage) {
        return within(release, stage, CallActivity.class)
                .filter(call -> SIGN_OFF.equals(call.getCalledElement()))
                .filter(call -> call.getExtensionElements() != null)
                .flatMap(call ->
                        call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .filter(in -> Names.SUBJECT.equals(in.getCamundaTarget()) && in.getCamundaSourceExpression() != null)
                .map(CamundaIn::getCamundaSourceExpression)
                .collect(Collectors.toSet());
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
