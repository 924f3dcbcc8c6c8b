package org.accord.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentId;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Turns rows, one a slot, into rounds. A row that no transition can have made is a bug and is not read. */
final class RoundReader implements ResultSetExtractor<List<Round>> {

    @Override
    public List<Round> extractData(ResultSet row) throws SQLException {
        Map<UUID, List<RoundSlot>> slots = new LinkedHashMap<>();
        Map<UUID, RoundMaker> rounds = new LinkedHashMap<>();
        while (row.next()) {
            UUID id = row.getObject("id", UUID.class);
            if (!rounds.containsKey(id)) {
                rounds.put(id, maker(row));
            }
            slots.computeIfAbsent(id, none -> new ArrayList<>()).add(slot(row));
        }
        List<Round> read = new ArrayList<>();
        rounds.forEach((id, round) -> read.add(round.with(slots.get(id))));
        return read;
    }

    private interface RoundMaker {
        Round with(List<RoundSlot> slots);
    }

    private static RoundMaker maker(ResultSet row) throws SQLException {
        RoundFacts facts = facts(row);
        RoundState state = RoundState.valueOf(row.getString("state"));
        if (state == RoundState.OPEN) {
            return slots -> new OpenRound(facts, slots);
        }
        if (state == RoundState.ON_HOLD) {
            return slots -> new HeldRound(facts, slots);
        }
        RoundReason reason = RoundReason.valueOf(row.getString("reason"));
        String endedBy = row.getString("ended_by");
        SlotKey ender = endedBy == null ? null : SlotKey.of(endedBy);
        Instant closedAt = instant(row, "closed_at");
        return slots -> new ClosedRound(facts, slots, state, reason, ender, closedAt);
    }

    private static RoundFacts facts(ResultSet row) throws SQLException {
        return new RoundFacts(
                new RoundId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("kind"),
                row.getString("item"),
                row.getInt("version"),
                row.getString("subject_hash"),
                row.getString("model_version"),
                new Chain(row.getString("chain")),
                instant(row, "opened_at"));
    }

    private static RoundSlot slot(ResultSet row) throws SQLException {
        UUID human = row.getObject("human", UUID.class);
        return new RoundSlot(
                SlotKey.of(row.getString("slot_key")),
                SlotMode.valueOf(row.getString("mode")),
                SlotState.valueOf(row.getString("slot_state")),
                human == null ? null : new AccountId(human),
                row.getObject("event_id", UUID.class),
                row.getBoolean("carried"),
                instant(row, "decided_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
