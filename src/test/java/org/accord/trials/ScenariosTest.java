package org.accord.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.AccordTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AccordTest
class ScenariosTest {

    @Autowired
    Scenarios scenarios;

    private final SortedMap<String, String> files = new TreeMap<>();

    @BeforeEach
    void aDraftWithOneTable() throws Exception {
        files.put(
                "decisions/criterion-relaxation.dmn",
                Files.readString(Path.of("decisions", "criterion-relaxation.dmn")));
    }

    @Test
    void aScenarioIsGreenWhenTheTableSaysWhatWasExpected() {
        write(new Scenario("Écart petit", question("SMALL"), Map.of("result", List.of("RELAX"), "days", List.of(180))));

        assertThat(scenarios.run(files)).singleElement().satisfies(result -> {
            assertThat(result.green()).isTrue();
            assertThat(result.rules()).containsExactly("A6");
        });
    }

    @Test
    void aRedScenarioSaysWhatCameInstead() {
        write(new Scenario("Écart grand", question("LARGE"), Map.of("result", List.of("RELAX"), "days", List.of(180))));

        assertThat(scenarios.run(files)).singleElement().satisfies(result -> {
            assertThat(result.green()).isFalse();
            assertThat(result.wrong()).containsExactly("days");
            assertThat(result.said().get("days")).containsExactly(90);
        });
    }

    @Test
    void aTableThatIsGoneOrNotInOrderAnswersNothingAndNothingIsGreen() {
        write(new Scenario("Écart petit", question("SMALL"), Map.of()));
        files.replaceAll((path, content) -> content.replace("\"LEGAL\"</text>", "(for x in 1..9 return x)</text>"));

        assertThat(scenarios.run(files)).noneMatch(ScenarioResult::green).hasSize(1);
        files.remove("decisions/criterion-relaxation.dmn");
        assertThat(scenarios.run(files)).noneMatch(ScenarioResult::green).hasSize(1);
    }

    @Test
    void aFileThatSaysNothingToRunIsRefused() {
        for (String json : List.of("", "[]", "{}", "{\"scenarios\":[{}]}", "{\"scenarios\":1}", "<a/>")) {
            files.put("scenarios/criterion-relaxation.json", json);
            assertThatThrownBy(() -> scenarios.run(files)).as(json).isInstanceOf(ScenariosUnreadable.class);
        }
    }

    private void write(Scenario scenario) {
        files.put("scenarios/criterion-relaxation.json", new ScenarioFile(List.of(scenario)).json());
    }

    private static Map<String, Object> question(String gap) {
        return Map.of(
                "criterionClass", "ADMINISTRATIVE", "gap", gap, "ground", "CONTINUITY", "hasPersonStatement", true);
    }
}
