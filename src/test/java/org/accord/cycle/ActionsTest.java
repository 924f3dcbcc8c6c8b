package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Consents;
import org.accord.casefile.Purpose;
import org.accord.delivery.ActionReports;
import org.accord.delivery.ActionState;
import org.accord.delivery.AgreedAction;
import org.accord.delivery.AgreedActions;
import org.accord.delivery.AmendmentNeeded;
import org.accord.forms.FieldError;
import org.accord.inbox.ShownForm;
import org.accord.inbox.Submission;
import org.accord.inbox.TaskForms;
import org.accord.inbox.TaskRow;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was agreed to do is asked of whoever agreed to do it, and what they say is kept and acted upon. */
@AccordTest
@RecordApplicationEvents
class ActionsTest extends Ways {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BATH =
            """
            {"what":"Aide au bain","who":"LEAD_PRACTITIONER","hoursPerWeek":6,"until":"2026-06-01",
             "marginHours":1,"marginUntil":"2026-06-30","marginWho":["PERSON"],"agreement":"AGREED"}""";
    private static final String WALK =
            """
            {"what":"Marcher","who":"PERSON","agreement":"AGREED_WITH_RESERVATION"}""";
    private static final String TABLET =
            """
            {"what":"Une tablette","who":"LEAD_PRACTITIONER","agreement":"NOT_AGREED"}""";
    private static final String DONE = """
            {"outcome":"DONE","words":"C'est fait."}""";

    @Autowired
    AgreedActions actions;

    @Autowired
    ActionReports reports;

    @Autowired
    TaskForms taskForms;

    @Autowired
    Consents consents;

    @Autowired
    ApplicationEvents events;

    @Test
    void onlyWhatWasAgreedIsAskedAndTheRestIsADivergence() {
        Cases.Case a = acting(BATH, TABLET, WALK);

        assertThat(asked(a)).containsExactlyInAnyOrder("LEAD_PRACTITIONER-1", "PERSON-1");
        assertThat(actions.divergences(a.id)).containsExactly("Une tablette");
        assertThat(task(a, "LEAD_PRACTITIONER-1").due()).isEqualTo(Instant.parse("2026-06-02T03:59:59Z"));
        assertThat(task(a, "PERSON-1").due()).isNull();
    }

    @Test
    void theTaskShowsTheActionsOwnWordsAndTakesNoOthers() {
        Cases.Case a = acting(BATH);
        TaskRow task = task(a, "LEAD_PRACTITIONER-1");

        ShownForm shown = taskForms.show(task.id(), a.practitioner, Locale.FRENCH);
        assertThat(shown.content().path("what").asString()).isEqualTo("Aide au bain");
        assertThat(shown.content().path("agreedHours").asInt()).isEqualTo(6);
        ObjectNode changed = shown.content().deepCopy().asObject();
        changed.put("what", "Autre chose").put("outcome", "DONE").put("words", "Oui.");

        assertThat(submit(a.practitioner, task, changed))
                .extracting(FieldError::path)
                .contains("what");
        assertThat(reports.of(a.id)).isEmpty();
    }

    @Test
    void whatWasDoneIsKeptInTheWordsOfWhoeverDidIt() {
        Cases.Case a = acting(BATH, WALK);

        reports(a, a.person, "PERSON-1", "{\"outcome\":\"NOT_DONE\",\"words\":\"J'avais mal.\"}");

        assertThat(state(a, "PERSON-1")).isEqualTo(ActionState.NOT_DONE);
        assertThat(asked(a)).containsExactly("LEAD_PRACTITIONER-1");
        var said = documents.latest(a.id, "action-report", "PERSON-1").orElseThrow();
        assertThat(said.author()).isEqualTo(a.person.id());
        assertThat(said.content().path("words").asString()).isEqualTo("J'avais mal.");
    }

    @Test
    void aChangeWithinTheMarginIsNotedAndGoesOnWithoutASignature() {
        Cases.Case a = acting(BATH);

        reports(
                a,
                a.practitioner,
                "LEAD_PRACTITIONER-1",
                "{\"outcome\":\"CHANGED\",\"words\":\"Moins.\",\"newHours\":5,\"newUntil\":\"2026-06-30\"}");

        assertThat(state(a, "LEAD_PRACTITIONER-1")).isEqualTo(ActionState.CHANGED);
        AgreedAction next = actions.find(a.id, "LEAD_PRACTITIONER-2").orElseThrow();
        assertThat(next.state()).isEqualTo(ActionState.OPEN);
        assertThat(next.now().hours()).isEqualByComparingTo("5");
        assertThat(next.agreed().hours()).isEqualByComparingTo("6");
        assertThat(events.stream(AmendmentNeeded.class)).isEmpty();
    }

    @Test
    void somebodyElseWhoMayDoItTakesItOver() {
        Cases.Case a = acting(BATH);

        reports(
                a,
                a.practitioner,
                "LEAD_PRACTITIONER-1",
                "{\"outcome\":\"CHANGED\",\"words\":\"Elle le fait.\",\"newWho\":\"PERSON\"}");

        assertThat(actions.open(a.id)).extracting(AgreedAction::key).containsExactly("PERSON-1");
    }

    @Test
    void aChangeBeyondTheMarginLeavesWhatWasAgreedAndAsksForAnAmendment() {
        Cases.Case a = acting(BATH);

        reports(
                a,
                a.practitioner,
                "LEAD_PRACTITIONER-1",
                "{\"outcome\":\"CHANGED\",\"words\":\"Deux fois moins.\",\"newHours\":4.5}");

        assertThat(state(a, "LEAD_PRACTITIONER-1")).isEqualTo(ActionState.OPEN);
        assertThat(reports.of(a.id)).singleElement().satisfies(report -> assertThat(report.within())
                .isFalse());
        assertThat(events.stream(AmendmentNeeded.class))
                .containsExactly(new AmendmentNeeded(a.id, "LEAD_PRACTITIONER-1"));
    }

    @Test
    void aChangeSaysWhatChanges() {
        Cases.Case a = acting(BATH);
        TaskRow task = task(a, "LEAD_PRACTITIONER-1");
        ObjectNode content = taskForms
                .show(task.id(), a.practitioner, Locale.FRENCH)
                .content()
                .deepCopy()
                .asObject();
        content.put("outcome", "CHANGED").put("words", "Autrement.");

        assertThat(submit(a.practitioner, task, content))
                .extracting(FieldError::path)
                .containsExactly("newHours");
        assertThat(asked(a)).containsExactly("LEAD_PRACTITIONER-1");
    }

    @Test
    void nobodySaysWhatCameOfAnActionInSomebodyElsesPlace() {
        Cases.Case a = acting(WALK);
        TaskRow task = task(a, "PERSON-1");

        assertThatThrownBy(() -> taskForms.show(task.id(), a.practitioner, Locale.FRENCH))
                .hasMessageContaining("noSuchTask");
        assertThatThrownBy(
                        () -> submit(a.practitioner, task, JSON.readTree(DONE).asObject()))
                .hasMessageContaining("noSuchTask");
    }

    @Test
    void theSecondClickHasNoSecondEffect() {
        Cases.Case a = acting(WALK);
        TaskRow task = task(a, "PERSON-1");
        ObjectNode content = taskForms
                .show(task.id(), a.person, Locale.FRENCH)
                .content()
                .deepCopy()
                .asObject();
        content.setAll(JSON.readTree(DONE).asObject());
        Submission sent = new Submission(task.id(), content, 0, UUID.randomUUID());

        Actor.as("test", () -> taskForms.submit(sent, a.person));
        Actor.as("test", () -> taskForms.submit(sent, a.person));

        assertThat(reports.of(a.id)).hasSize(1);
        assertThat(documents.versions(a.id, "action-report", "PERSON-1")).hasSize(1);
    }

    @Test
    void twoPeopleWhoReportAtTheSameTimeDoNotGetInEachOthersWay() {
        Cases.Case a = acting(BATH, WALK);
        TaskRow mine = task(a, "PERSON-1");
        ObjectNode content = taskForms
                .show(mine.id(), a.person, Locale.FRENCH)
                .content()
                .deepCopy()
                .asObject();
        content.setAll(JSON.readTree(DONE).asObject());

        reports(a, a.practitioner, "LEAD_PRACTITIONER-1", DONE);

        assertThat(submit(a.person, mine, content)).isEmpty();
    }

    @Test
    void whoLeavesIsAskedNothingMore() {
        SignedIn carer = cases.human("Claire T.");
        Cases.Case a = cases.openAt("userTask_plan").withCaregiver(carer);
        a.does(a.practitioner, "userTask_plan", Answers.plan(SignOffWays.NIGHT_WATCH, WALK));
        a.signs(a.person, carer, a.practitioner);
        ask(a);
        assertThat(asked(a)).contains("CAREGIVER-1");

        Actor.as(
                "test",
                () -> consents.withdraw(
                        a.id, Purpose.SHARE_CAREGIVER, carer.id().toString(), a.person.id()));

        assertThat(state(a, "CAREGIVER-1")).isEqualTo(ActionState.CANCELLED);
        assertThat(asked(a)).containsExactly("PERSON-1");
    }

    private Cases.Case acting(String... plan) {
        Cases.Case a = cases.openAt("userTask_plan");
        a.does(a.practitioner, "userTask_plan", Answers.plan(plan)).signs(a.person, a.practitioner);
        ask(a);
        return a;
    }

    /** Where the cycle itself asks, there is nothing left to ask. */
    private void ask(Cases.Case a) {
        if (asked(a).isEmpty()) {
            SmallDiagram.run(
                    processEngine,
                    a.id,
                    Map.of(),
                    List.of("action-report"),
                    """
                    <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="block"/>
                    <bpmn:serviceTask id="block" camunda:delegateExpression="${openActions}"/>
                    <bpmn:sequenceFlow id="b" sourceRef="block" targetRef="userTask_action"/>
                    <bpmn:userTask id="userTask_action" name="Dire" camunda:formRef="action-report" camunda:formRefBinding="deployment" camunda:candidateGroups="${action}">
                    <bpmn:multiInstanceLoopCharacteristics camunda:collection="actions" camunda:elementVariable="action"/></bpmn:userTask>
                    <bpmn:sequenceFlow id="c" sourceRef="userTask_action" targetRef="end"/>
                    """);
        }
    }

    private void reports(Cases.Case a, SignedIn who, String key, String json) {
        TaskRow task = task(a, key);
        ObjectNode content = taskForms
                .show(task.id(), who, Locale.FRENCH)
                .content()
                .deepCopy()
                .asObject();
        content.setAll(JSON.readTree(json).asObject());
        assertThat(submit(who, task, content)).isEmpty();
    }

    private List<FieldError> submit(SignedIn who, TaskRow task, ObjectNode content) {
        Submission sent = new Submission(task.id(), content, 0, UUID.randomUUID());
        return Actor.as("test", () -> taskForms.submit(sent, who)).errors();
    }

    private ActionState state(Cases.Case a, String key) {
        return actions.find(a.id, key).orElseThrow().state();
    }

    private TaskRow task(Cases.Case a, String key) {
        return a.tasks().stream()
                .filter(task -> task.item().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    List<String> asked(Cases.Case a) {
        return a.tasks().stream()
                .map(TaskRow::item)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
