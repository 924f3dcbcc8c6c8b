package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.PlanInForce;
import org.accord.casefile.Slot;
import org.accord.delivery.ActionState;
import org.accord.delivery.AgreedAction;
import org.accord.delivery.AgreedActions;
import org.accord.inbox.TaskForms;
import org.accord.signoff.SlotDemand;
import org.accord.signoff.SlotMode;
import org.accord.system.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An amendment is the whole plan as it will be; once it is signed it is the plan. */
@AccordTest
class AmendmentTest extends Ways {

    private static final String BATH =
            """
            {"what":"Aide au bain","who":"LEAD_PRACTITIONER","hoursPerWeek":%d,"agreement":"AGREED"}""";
    private static final String WALK = """
            {"what":"Marcher","who":"PERSON","agreement":"AGREED"}""";

    @Autowired
    AgreedActions actions;

    @Autowired
    PlanInForce plans;

    @Autowired
    TaskForms taskForms;

    @Test
    void anAmendmentOpensWithThePlanInForce() {
        Cases.Case a = planned();

        JsonNode shown = shown(a);

        assertThat(shown.path("needs").asString()).isEqualTo("Aide à domicile");
        assertThat(shown.path("actions")).hasSize(2);
    }

    @Test
    void whatIsUnchangedGoesOnAndWhatIsChangedIsAgreedAnew() {
        Cases.Case a = planned();

        amend(a, BATH.formatted(4), WALK);
        assertThat(plans.of(a.id).orElseThrow().kind()).isEqualTo("plan");
        assertThat(open(a)).containsExactly("LEAD_PRACTITIONER-1", "PERSON-1");
        a.signs(a.person, a.practitioner);

        assertThat(plans.of(a.id).orElseThrow().kind()).isEqualTo("amendment");
        assertThat(open(a)).containsExactly("LEAD_PRACTITIONER-2", "PERSON-1");
        assertThat(actions.find(a.id, "LEAD_PRACTITIONER-1").orElseThrow().state())
                .isEqualTo(ActionState.RE_AGREED);
        assertThat(actions.find(a.id, "LEAD_PRACTITIONER-2")
                        .orElseThrow()
                        .agreed()
                        .hours())
                .isEqualByComparingTo("4");
    }

    @Test
    void anAmendmentThatNobodySignedChangesNothing() {
        Cases.Case a = planned();

        amend(a, WALK);
        a.signs(a.person);

        assertThat(open(a)).containsExactly("LEAD_PRACTITIONER-1", "PERSON-1");
    }

    @Test
    void theNextPlanIsWrittenFromWhatWasAmended() {
        Cases.Case a = planned();
        amend(a, BATH.formatted(4));
        a.signs(a.person, a.practitioner);

        JsonNode next = plans.toGoOnFrom(a.id, "plan").orElseThrow();

        assertThat(next.path("actions").path(0).path("hoursPerWeek").asInt()).isEqualTo(4);
        assertThat(next.has("whatChanges")).isFalse();
    }

    private Cases.Case planned() {
        Cases.Case a = cases.openAt("userTask_plan");
        a.does(a.practitioner, "userTask_plan", Answers.plan(BATH.formatted(6), WALK));
        return a.signs(a.person, a.practitioner);
    }

    private JsonNode shown(Cases.Case a) {
        SmallDiagram.start(processEngine, a.id, "LEAD_PRACTITIONER", "amendment", "openActions");
        return taskForms
                .show(a.task("userTask_small").id(), a.practitioner, Locale.FRENCH)
                .content();
    }

    private void amend(Cases.Case a, String... changed) {
        shown(a);
        a.does(
                a.practitioner,
                "userTask_small",
                """
                {"whatChanges":"Moins d'heures.","why":"Elle va mieux.",%s"""
                        .formatted(Answers.plan(changed).strip().substring(1)));
        Actor.as(
                "test",
                () -> signOffs.open(
                        a.id,
                        documents.latest(a.id, "amendment", "").orElseThrow(),
                        List.of(
                                new SlotDemand(Slot.PERSON, SlotMode.REQUIRED, 1),
                                new SlotDemand(Slot.LEAD_PRACTITIONER, SlotMode.REQUIRED, 1))));
    }

    private List<String> open(Cases.Case a) {
        return actions.open(a.id).stream().map(AgreedAction::key).sorted().toList();
    }
}
