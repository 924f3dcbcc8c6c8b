package org.accord.readings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.accord.indicators.IndicatorType;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/** What was set off, with every reason. {@code state} is OPEN, SETTLED or TAKEN_BACK. */
public record Trigger(
        TriggerId id,
        String action,
        String state,
        String outcome,
        Instant due,
        Instant setOffAt,
        List<Reason> reasons) {

    /** @param giver whose answer it was; null where somebody's silence was the reason */
    public record Reason(
            String rule,
            String indicator,
            IndicatorType type,
            boolean safetyItem,
            String french,
            String english,
            @Nullable AccountId giver,
            boolean shared) {

        public String text(Locale language) {
            return language.getLanguage().equals("en") ? english : french;
        }
    }

    public boolean open() {
        return state.equals("OPEN");
    }

    Trigger and(Trigger more) {
        return with(Stream.concat(reasons.stream(), more.reasons.stream()).toList());
    }

    Trigger with(List<Reason> others) {
        return new Trigger(id, action, state, outcome, due, setOffAt, others);
    }

    static Trigger read(ResultSet row) throws SQLException {
        UUID giver = row.getObject("giver", UUID.class);
        Reason reason = new Reason(
                row.getString("rule"),
                row.getString("indicator"),
                IndicatorType.valueOf(row.getString("type")),
                row.getBoolean("safety_item"),
                row.getString("reason_fr"),
                row.getString("reason_en"),
                giver == null ? null : new AccountId(giver),
                row.getBoolean("shared"));
        return new Trigger(
                new TriggerId(row.getObject("id", UUID.class)),
                row.getString("action"),
                row.getString("state"),
                row.getString("outcome"),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("set_off_at").toInstant(),
                List.of(reason));
    }
}
