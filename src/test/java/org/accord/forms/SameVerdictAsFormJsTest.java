package org.accord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.accord.forms.FormJs.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every submission that form-js would have sent is accepted, every other one is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameVerdictAsFormJsTest {

    private static final int SUBMISSIONS_PER_FORM = 5;
    private static final int FORMS = Boolean.getBoolean("accord.thorough") ? 440 : 20;

    private final Map<ComponentType, List<Case>> cases = new EnumMap<>(ComponentType.class);
    private List<String> verdicts = List.of();

    @BeforeAll
    void askFormJs() throws Exception {
        List<Case> all = new ArrayList<>();
        for (ComponentType type : ComponentType.values()) {
            cases.put(type, cases(type, new Random(20_240_229L + type.ordinal())));
            all.addAll(cases.get(type));
        }
        verdicts = FormJs.verdicts(all);
        assertThat(verdicts).as("one answer a case").hasSize(all.size());
    }

    @ParameterizedTest
    @EnumSource(ComponentType.class)
    void theServerJudgesAsTheBrowserDoes(ComponentType type) {
        int first = type.ordinal() * FORMS * SUBMISSIONS_PER_FORM;
        List<String> disagreements = new ArrayList<>();
        int accepted = 0;
        for (Case one : cases.get(type)) {
            String theirs = verdicts.get(first++);
            Verdict ours =
                    FormCheck.check(FormSchema.parse(one.schema().toString()), one.submission(), one.prefilled());
            accepted += ours.accepted() ? 1 : 0;
            if (ours.accepted() != theirs.equals("accepted")) {
                disagreements.add("form-js: " + theirs + "\nours: " + ours.errors() + "\n" + one.line());
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(accepted)
                .as("both sorts occur")
                .isBetween(FORMS * SUBMISSIONS_PER_FORM / 20, FORMS * SUBMISSIONS_PER_FORM * 19 / 20);
    }

    private static List<Case> cases(ComponentType type, Random random) {
        SomeForms forms = new SomeForms(random);
        SomeSubmissions submissions = new SomeSubmissions(random);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            JsonNode form = forms.around(type);
            List<Component> components = FormSchema.parse(form.toString()).components();
            for (int j = 0; j < SUBMISSIONS_PER_FORM; j++) {
                JsonNode prefilled =
                        random.nextBoolean() ? JsonNodeFactory.instance.objectNode() : submissions.opening(components);
                JsonNode submission = random.nextInt(4) == 0 ? prefilled : submissions.of(components);
                cases.add(new Case(form, submission, prefilled));
            }
        }
        return cases;
    }
}
