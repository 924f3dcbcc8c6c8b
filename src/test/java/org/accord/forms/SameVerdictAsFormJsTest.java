package org.accord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.accord.forms.FormJs.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every submission that form-js would have sent is accepted, every other one is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameVerdictAsFormJsTest {

    private static final int SUBMISSIONS_PER_FORM = 5;
    private static final int FORMS = Boolean.getBoolean("accord.thorough") ? 440 : 12;

    /** One generated submission and what either side makes of it. */
    private record Judged(Case one, Verdict ours, String theirs) {

        boolean disagree() {
            return ours.accepted() != theirs.equals("accepted");
        }

        @Override
        public String toString() {
            return "form-js: " + theirs + "\nours: " + ours.errors() + "\n" + one.line() + "\n";
        }
    }

    private final Map<String, List<Judged>> judged = new LinkedHashMap<>();

    @BeforeAll
    void askFormJs() throws Exception {
        Map<String, List<Case>> cases = new LinkedHashMap<>();
        for (ComponentType type : ComponentType.values()) {
            cases.put(type.name(), around(type, new Random(20_240_229L + type.ordinal())));
        }
        forms().forEach(id -> cases.put(id, of(withPeople(FormsOfTheCycleTest.form(id)), new Random(id.hashCode()))));
        List<Case> all = cases.values().stream().flatMap(List::stream).toList();
        List<String> verdicts = FormJs.verdicts(all);
        assertThat(verdicts).as("one answer a case").hasSize(all.size());
        int next = 0;
        for (Map.Entry<String, List<Case>> some : cases.entrySet()) {
            List<Judged> answers = judged.computeIfAbsent(some.getKey(), name -> new ArrayList<>());
            for (Case one : some.getValue()) {
                FormSchema schema = FormSchema.parse(one.schema().toString());
                Verdict ours = FormCheck.check(schema, one.submission(), one.prefilled());
                answers.add(new Judged(one, ours, verdicts.get(next++)));
            }
        }
    }

    static Stream<String> forms() throws IOException {
        return FormsOfTheCycleTest.forms();
    }

    @ParameterizedTest
    @EnumSource(ComponentType.class)
    void theServerJudgesAsTheBrowserDoes(ComponentType type) {
        List<Judged> answers = judged.get(type.name());
        assertThat(answers.stream().filter(Judged::disagree)).isEmpty();
        assertThat(answers.stream().filter(one -> one.ours().accepted()).count())
                .as("both sorts occur")
                .isBetween(answers.size() / 20L, answers.size() * 19L / 20);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormsOfTheCycleAreJudgedAlike(String id) {
        assertThat(judged.get(id).stream().filter(Judged::disagree)).isEmpty();
    }

    private static List<Case> around(ComponentType type, Random random) {
        SomeForms forms = new SomeForms(random);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            cases.addAll(of(FormSchema.parse(forms.around(type).toString()), random));
        }
        return cases;
    }

    /** Nobody sees a choice of people before it is filled in with those that there are. */
    private static FormSchema withPeople(FormSchema form) {
        return FormSchema.parse(form.source()
                .toString()
                .replace(
                        "\"values\":[]",
                        "\"values\":[{\"label\":\"Ana\",\"value\":\"a\"},{\"label\":\"Bo\",\"value\":\"b\"}]"));
    }

    private static List<Case> of(FormSchema form, Random random) {
        SomeSubmissions submissions = new SomeSubmissions(random);
        List<Case> cases = new ArrayList<>();
        for (int j = 0; j < SUBMISSIONS_PER_FORM; j++) {
            JsonNode prefilled = random.nextBoolean()
                    ? JsonNodeFactory.instance.objectNode()
                    : submissions.opening(form.components());
            JsonNode submission = random.nextInt(4) == 0 ? prefilled : submissions.of(form.components());
            cases.add(new Case(form.source(), submission, prefilled));
        }
        return cases;
    }
}
