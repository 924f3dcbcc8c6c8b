package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What left the file. A line is only ever added, and the person reads it; it stays when a consent is withdrawn. */
@Service
public class CommunicationLog {

    /** A text that begins with @ is a message key; {@code by} is null when Accord itself passed it on. */
    public record Entry(
            String nature,
            String recipient,
            String purpose,
            String justification,
            @Nullable AccountId by,
            Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CommunicationLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param nature what kind of information, such as {@code @kind.plan}: never the information itself
     * @param recipient the organisation or the person it went to
     * @param purpose what for, such as {@code @purpose.SHARE_PARTNER}
     * @param justification by what right: the consent, or the law
     */
    public void add(
            CaseFileId caseFile,
            String nature,
            String recipient,
            String purpose,
            String justification,
            @Nullable AccountId by) {
        jdbc.sql(
                        """
                        insert into accord.communication
                            (case_file_id, nature, recipient, purpose, justification, made_by, made_at)
                        values (:caseFile, :nature, :recipient, :purpose, :justification, cast(:by as uuid), :now)
                        """)
                .param("caseFile", caseFile.value())
                .param("nature", nature)
                .param("recipient", recipient)
                .param("purpose", purpose)
                .param("justification", justification)
                .param("by", by == null ? null : by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The latest first. */
    public List<Entry> of(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select nature, recipient, purpose, justification, made_by, made_at from accord.communication
                        where case_file_id = :caseFile order by id desc
                        """)
                .param("caseFile", caseFile.value())
                .query(CommunicationLog::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("nature"),
                row.getString("recipient"),
                row.getString("purpose"),
                row.getString("justification"),
                CaseFileRow.account(row, "made_by"),
                row.getTimestamp("made_at").toInstant());
    }
}
