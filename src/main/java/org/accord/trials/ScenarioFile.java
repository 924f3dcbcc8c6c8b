package org.accord.trials;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of one table, kept with the programme as {@code scenarios/<decision>.json}. */
public record ScenarioFile(List<Scenario> scenarios) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public static String path(String decision) {
        return "scenarios/" + decision + ".json";
    }

    /** Those of a set of files; none where there is no file. @throws ScenariosUnreadable when it is not one */
    public static ScenarioFile in(SortedMap<String, String> files, String decision) {
        return Optional.ofNullable(files.get(path(decision)))
                .map(ScenarioFile::read)
                .orElse(new ScenarioFile(List.of()));
    }

    static ScenarioFile read(String json) {
        try {
            ScenarioFile file = JSON.readValue(json, ScenarioFile.class);
            if (file.scenarios == null
                    || file.scenarios.stream()
                            .anyMatch(
                                    each -> each.name() == null || each.inputs() == null || each.expected() == null)) {
                throw new ScenariosUnreadable();
            }
            return file;
        } catch (JacksonException notJson) {
            throw new ScenariosUnreadable();
        }
    }

    public String json() {
        return JSON.writeValueAsString(this) + "\n";
    }
}
