package org.accord.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * One evaluation, as the person can read it (I-7).
 *
 * @param erased what was asked is gone with the words of the case file; {@code inputs} is what was nobody's answer
 */
public record DecisionRecord(
        long id,
        String decision,
        int version,
        Map<String, Object> inputs,
        List<String> matchedRules,
        List<Map<String, Object>> outputs,
        Instant decidedAt,
        boolean erased) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The reasons in the reader's language, one for each rule that matched. */
    public List<String> reasons(Locale language) {
        String name = language.getLanguage().equals("en") ? "reasonEn" : "reasonFr";
        return outputs.stream()
                .map(row -> (String) row.get(name))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    static DecisionRecord read(ResultSet row, int number) throws SQLException {
        return new DecisionRecord(
                row.getLong("id"),
                row.getString("decision"),
                row.getInt("version"),
                JSON.readValue(row.getString("inputs"), new TypeReference<>() {}),
                List.of((String[]) row.getArray("matched_rules").getArray()),
                JSON.readValue(row.getString("outputs"), new TypeReference<>() {}),
                row.getTimestamp("decided_at").toInstant(),
                row.getBoolean("erased"));
    }
}
