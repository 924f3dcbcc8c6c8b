package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.accord.people.AccountId;

/**
 * A file on which something of the programme is changed, and the step to which its diagram has come.
 *
 * @param releaseId the release in force when it was opened, which it follows
 * @param since when {@code state} began
 */
public record ProgrammeFile<S extends Enum<S>>(
        CaseFileId id,
        String title,
        String releaseId,
        AccountId proposedBy,
        Instant proposedAt,
        S state,
        Instant since) {

    /** From a row of the view {@code accord.programme_file}. */
    public static <S extends Enum<S>> ProgrammeFile<S> of(ResultSet row, Class<S> states) throws SQLException {
        return new ProgrammeFile<>(
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                row.getString("title"),
                row.getString("release_id"),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                Enum.valueOf(states, row.getString("state")),
                row.getTimestamp("since").toInstant());
    }
}
