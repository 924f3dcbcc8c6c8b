package org.accord.guard;

import static org.accord.guard.GuardedModels.GUARD;
import static org.accord.guard.GuardedModels.around;
import static org.accord.guard.GuardedModels.process;
import static org.accord.guard.GuardedModels.table;
import static org.accord.guard.GuardedModels.userTask;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accord.guard.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The attack table, asked of the guard alone: each is refused, and what is next to it and harmless is not. */
class AttacksOnTheGuardTest {

    static Stream<Attacks.Attack> attacks() {
        return Attacks.all();
    }

    @BeforeEach
    void canary() {
        System.clearProperty(Attacks.CANARY);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackIsRefusedAndNothingRuns(Attacks.Attack attack) {
        assertThat(errors(attack.file(), attack.content()))
                .as(attack.name())
                .isNotEmpty()
                .noneMatch(finding -> finding.messageKey().equals("guard.notXml")
                        && !attack.name().equals("A10 not XML"));
        assertThat(System.getProperty(Attacks.CANARY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "camunda:dueDate=\"P14D\"",
                "camunda:dueDate=\"${access_until}\"",
                "camunda:asyncBefore=\"true\""
            })
    void aTaskLikeThoseOfTheCycleIsAccepted(String attributes) {
        String named = attributes.replace("access_", "reading_");
        assertThat(errors("small.bpmn", around(userTask(named, ""), "task"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lt;= 1", "not(\"A\",\"B\")", "contains(a, \"B\")", "-", "", "\"A\",\"B\"", "[1..3]"})
    void aCellLikeThoseOfTheTablesIsAccepted(String cell) {
        boolean number = cell.contains("1");
        String table = table("", cell, "min(45, a)")
                .replace("FIRST", "COLLECT")
                .replaceFirst("name=\"out\" typeRef=\"string\"", "name=\"out\" typeRef=\"integer\"");
        assertThat(errors("table.dmn", number ? table.replace("typeRef=\"string\"", "typeRef=\"integer\"") : table))
                .isEmpty();
    }

    @Test
    void anErrorSaysWhereItIs() {
        String model = around(userTask("camunda:assignee=\"${execution}\"", ""), "task");

        assertThat(GUARD.check("small.bpmn", model)).singleElement().satisfies(finding -> {
            assertThat(finding.element()).isEqualTo("task");
            assertThat(finding.messageKey()).isEqualTo("guard.attribute");
            assertThat(finding.args()).containsExactly("assignee", "userTask");
        });
    }

    @Test
    void aChoiceWhoseConditionsMayAllFailNeedsAWayForThat() {
        String model = process("<bpmn:startEvent id=\"start\"/><bpmn:exclusiveGateway id=\"choice\"/>"
                + userTask("", "") + "<bpmn:endEvent id=\"end\"/>" + GuardedModels.flow("a", "start", "task")
                + GuardedModels.flow("b", "task", "choice")
                + GuardedModels.flow("c", "choice", "end", "reading_ch1 = \"1\"")
                + GuardedModels.flow("d", "choice", "task", "reading_ch1 = \"2\""));

        assertThat(GUARD.check("small.bpmn", model))
                .singleElement()
                .isEqualTo(new Finding(Severity.ERROR, "small.bpmn", "choice", "guard.noDefault", List.of()));
    }

    @Test
    void tenMegabytesAreRefusedWithoutBeingRead() {
        String model =
                around(userTask("", "<bpmn:documentation>" + "x".repeat(10_000_000) + "</bpmn:documentation>"), "task");

        assertThat(errors("small.bpmn", model)).extracting(Finding::messageKey).containsExactly("guard.size");
    }

    @Test
    void aDiagramAsLongAsIsAllowedIsReadToItsEnd() throws Exception {
        StringBuilder chain = new StringBuilder("<bpmn:startEvent id=\"g0\"/>");
        for (int i = 1; i < 245; i++) {
            chain.append("<bpmn:parallelGateway id=\"g" + i + "\"/>")
                    .append(GuardedModels.flow("f" + i, "g" + (i - 1), "g" + i));
        }
        List<Object> found = new ArrayList<>();
        Thread small = new Thread(
                null, () -> found.addAll(errors("small.bpmn", process(chain.toString()))), "small", 512 * 1024);
        small.setUncaughtExceptionHandler((thread, failure) -> found.add(failure));
        small.start();
        small.join();

        assertThat(found).isEmpty();
    }

    @Test
    void everyFindingHasWordsInBothLanguages() throws Exception {
        for (String language : List.of("", "_en")) {
            String words =
                    Files.readString(Path.of("src/main/resources/messages/programme" + language + ".properties"));
            assertThat(attacks().flatMap(attack -> GUARD.check(attack.file(), attack.content()).stream()))
                    .extracting(Finding::messageKey)
                    .filteredOn(key -> key.startsWith("guard."))
                    .allSatisfy(key -> assertThat(words).contains("\n" + key + "="));
        }
    }

    private static List<Finding> errors(String file, String content) {
        return GUARD.check(file, content).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
