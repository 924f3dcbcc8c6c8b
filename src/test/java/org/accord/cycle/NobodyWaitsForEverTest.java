package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.casefile.Slot;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A task that only the person's side, or another organisation, may do is left by a timer too, on it or around it; one
 * that the organisation owes has a day, so that it is late and not forgotten.
 */
class NobodyWaitsForEverTest {

    private static final Set<Slot> NOT_OURS =
            EnumSet.of(Slot.PERSON, Slot.CAREGIVER, Slot.REPRESENTATIVE, Slot.PARTNER_ORG);

    /**
     * Only the person's own words lead on from here, and never the clock: the stage is theirs, the day by which it was
     * hoped for shows in every list, and the service goes on.
     */
    private static final Set<String> ONLY_THEIR_OWN_WORDS = Set.of(
            "userTask_preferences",
            "userTask_serviceConsent",
            "userTask_personWords",
            "userTask_relaxationChoice",
            "userTask_story",
            "userTask_outcomes",
            "userTask_contactChannel");

    private static final Set<String> DAY_OF_ITS_OWN = Set.of("dueDays", "dueBusinessDays", "dueVariable");

    static Stream<DiagramFile> diagrams() {
        return DiagramFile.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void whatOthersKeepSilentAboutIsLeftByATimer(DiagramFile diagram) {
        assertThat(diagram.every(UserTask.class))
                .filteredOn(task -> NOT_OURS.containsAll(slots(task)) && !hasTimer(task, diagram))
                .extracting(UserTask::getId)
                .isSubsetOf(ONLY_THEIR_OWN_WORDS);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void whatTheOrganisationOwesAndWhatOnlyThePersonSaysHasADay(DiagramFile diagram) {
        assertThat(diagram.every(UserTask.class))
                .filteredOn(task -> !hasTimer(task, diagram) && !hasDay(task))
                .extracting(UserTask::getId)
                .isEmpty();
    }

    /** A place that a variable names, such as a signer's or an action's, may be anybody's. */
    private static List<Slot> slots(UserTask task) {
        return Arrays.stream(task.getCamundaCandidateGroups().split(","))
                .map(place -> place.startsWith("$") ? Slot.PERSON : Slot.valueOf(place))
                .toList();
    }

    private static boolean hasDay(UserTask task) {
        return task.getCamundaDueDate() != null
                || DAY_OF_ITS_OWN.stream().anyMatch(name -> DiagramFile.hasProperty(task, name));
    }

    private static boolean hasTimer(ModelElementInstance at, DiagramFile diagram) {
        return Stream.iterate(at, step -> step != null, ModelElementInstance::getParentElement)
                .anyMatch(scope -> timedBorder(scope, diagram) || timedWithin(scope));
    }

    private static boolean timedBorder(ModelElementInstance scope, DiagramFile diagram) {
        return diagram.every(BoundaryEvent.class).stream()
                .anyMatch(event -> event.getAttachedTo().equals(scope) && timer(event));
    }

    private static boolean timedWithin(ModelElementInstance scope) {
        return (scope instanceof SubProcess || scope instanceof Process)
                && scope.getChildElementsByType(SubProcess.class).stream()
                        .filter(SubProcess::triggeredByEvent)
                        .flatMap(each -> each.getChildElementsByType(StartEvent.class).stream())
                        .anyMatch(NobodyWaitsForEverTest::timer);
    }

    private static boolean timer(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }
}
