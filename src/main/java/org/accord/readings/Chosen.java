package org.accord.readings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What the person chose to look at, in what was agreed last.
 *
 * @param importance by indicator, from 1 to 3
 * @param goal the person's own, with its levels from much worse to much better
 */
record Chosen(Map<String, Integer> importance, @Nullable Goal goal) {

    static final int MOST = 6;
    static final String KIND = "outcome-set";

    record Goal(String words, List<String> levels) {}

    static Chosen of(JsonNode outcomes) {
        Map<String, Integer> importance = new LinkedHashMap<>();
        Goal goal = null;
        for (JsonNode row : outcomes.path("indicators")) {
            String indicator = row.path("indicator").asString("");
            if (importance.size() < MOST && !importance.containsKey(indicator)) {
                importance.put(
                        indicator, Integer.parseInt(row.path("importance").asString("1")));
                goal = indicator.equals("CH5") ? goal(row) : goal;
            }
        }
        return new Chosen(importance, goal);
    }

    private static Goal goal(JsonNode row) {
        return new Goal(
                row.path("ownGoal").asString(""),
                List.of("goalMuchWorse", "goalWorse", "goalToday", "goalBetter", "goalMuchBetter").stream()
                        .map(level -> row.path(level).asString(""))
                        .toList());
    }

    int importanceOf(String indicator) {
        return importance.getOrDefault(indicator, 0);
    }

    @Component
    static class Choices {

        private final Documents documents;

        Choices(Documents documents) {
            this.documents = documents;
        }

        Chosen of(CaseFileId caseFile) {
            return documents
                    .latestAgreed(caseFile, KIND, "")
                    .map(DocumentVersion::content)
                    .map(Chosen::of)
                    .orElse(new Chosen(Map.of(), null));
        }
    }
}
