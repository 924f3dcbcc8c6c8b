package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

final class CaseFileRow {

    static final String SELECT =
            """
            select f.id, f.kind, f.title, f.reference, f.release_id, f.state, f.ending, f.opened_by, f.opened_at, f.closed_at,
                   f.reopened_at
            from accord.case_file f
            """;

    private CaseFileRow() {}

    static CaseFile caseFile(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                new CaseFileId(row.getObject("id", UUID.class)),
                CaseFile.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("reference"),
                row.getString("release_id"),
                CaseFile.State.valueOf(row.getString("state")),
                row.getString("ending"),
                new AccountId(row.getObject("opened_by", UUID.class)),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "closed_at"),
                instant(row, "reopened_at"));
    }

    static StageVisit stageVisit(ResultSet row, int number) throws SQLException {
        return new StageVisit(
                row.getString("stage"), row.getTimestamp("entered_at").toInstant(), instant(row, "left_at"));
    }

    static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(
                row.getObject("id", UUID.class),
                Slot.valueOf(row.getString("slot")),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("organisation"),
                row.getTimestamp("from_at").toInstant(),
                instant(row, "to_at"));
    }

    static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
