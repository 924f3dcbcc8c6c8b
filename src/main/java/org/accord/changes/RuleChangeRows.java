package org.accord.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFile;
import org.accord.drafts.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes, which are only ever inserted. */
@Repository
class RuleChangeRows {

    private static final String SELECT =
            """
            select f.*, c.draft_id, c.based_on, c.content_hash, c.effect_on
            from accord.rule_change c join accord.programme_file f on f.case_file_id = c.case_file_id
            """;

    private final JdbcClient jdbc;

    RuleChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseFileId file, DraftId draft, long basedOn, String contentHash, LocalDate effectOn) {
        jdbc.sql(
                        """
                        insert into accord.rule_change (case_file_id, draft_id, based_on, content_hash, effect_on)
                        values (:file, :draft, :basedOn, :hash, :effectOn)
                        """)
                .param("file", file.value())
                .param("draft", draft.value())
                .param("basedOn", basedOn)
                .param("hash", contentHash)
                .param("effectOn", effectOn)
                .update();
    }

    Optional<RuleChange> find(CaseFileId file) {
        return jdbc.sql(SELECT + "where c.case_file_id = :file")
                .param("file", file.value())
                .query(RuleChangeRows::change)
                .optional();
    }

    /** The latest first. */
    List<RuleChange> all() {
        return jdbc.sql(SELECT + "order by f.proposed_at desc")
                .query(RuleChangeRows::change)
                .list();
    }

    /** The latest first. */
    List<RuleChange> of(DraftId draft) {
        return jdbc.sql(SELECT + "where c.draft_id = :draft order by f.proposed_at desc")
                .param("draft", draft.value())
                .query(RuleChangeRows::change)
                .list();
    }

    /** The change by which a release came into force; empty for one that was shipped or restored, or made by an indicator. */
    Optional<RuleChange> madeRelease(long release) {
        return jdbc.sql(
                        SELECT
                                + """
                          where c.case_file_id in (select case_file_id from accord.programme_step
                                                   where release_id = :release)
                          """)
                .param("release", release)
                .query(RuleChangeRows::change)
                .optional();
    }

    private static RuleChange change(ResultSet row, int number) throws SQLException {
        return new RuleChange(
                ProgrammeFile.of(row, ChangeState.class),
                new DraftId(row.getObject("draft_id", UUID.class)),
                row.getLong("based_on"),
                row.getString("content_hash"),
                row.getObject("effect_on", LocalDate.class));
    }
}
