package org.accord.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.drafts.DraftId;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes and their steps. Both are only ever inserted: where a change stands is its last step. */
@Repository
class RuleChangeRows {

    private static final String SELECT =
            """
            select c.case_file_id, f.title, c.draft_id, c.based_on, c.content_hash, c.effect_on, c.proposed_by,
                   c.proposed_at, s.state, s.at
            from accord.rule_change c join accord.case_file f on f.id = c.case_file_id
                join lateral (select state, at from accord.rule_change_step where case_file_id = c.case_file_id
                              order by id desc limit 1) s on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleChangeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(
            CaseFileId file,
            DraftId draft,
            long basedOn,
            String contentHash,
            LocalDate effectOn,
            AccountId proposedBy) {
        jdbc.sql(
                        """
                        insert into accord.rule_change
                            (case_file_id, draft_id, based_on, content_hash, effect_on, proposed_by, proposed_at)
                        values (:file, :draft, :basedOn, :hash, :effectOn, :by, :now)
                        """)
                .param("file", file.value())
                .param("draft", draft.value())
                .param("basedOn", basedOn)
                .param("hash", contentHash)
                .param("effectOn", effectOn)
                .param("by", proposedBy.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** @param release what the change became, in the step in which it takes effect */
    void step(CaseFileId file, ChangeState state, @Nullable Long release) {
        jdbc.sql(
                        """
                        insert into accord.rule_change_step (case_file_id, state, at, release_id)
                        values (:file, :state, :now, cast(:release as bigint))
                        """)
                .param("file", file.value())
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("release", release)
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
        return jdbc.sql(SELECT + "order by c.proposed_at desc")
                .query(RuleChangeRows::change)
                .list();
    }

    /** The latest first. */
    List<RuleChange> of(DraftId draft) {
        return jdbc.sql(SELECT + "where c.draft_id = :draft order by c.proposed_at desc")
                .param("draft", draft.value())
                .query(RuleChangeRows::change)
                .list();
    }

    /** The change by which a release came into force; empty for one that was shipped or restored. */
    Optional<RuleChange> madeRelease(long release) {
        return jdbc.sql(
                        SELECT
                                + """
                          where c.case_file_id in (select case_file_id from accord.rule_change_step
                                                   where state = 'ACTIVE' and release_id = :release)
                          """)
                .param("release", release)
                .query(RuleChangeRows::change)
                .optional();
    }

    List<ChangeStep> steps(CaseFileId file) {
        return jdbc.sql("select state, at from accord.rule_change_step where case_file_id = :file order by id")
                .param("file", file.value())
                .query((row, number) -> new ChangeStep(
                        ChangeState.valueOf(row.getString("state")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static RuleChange change(ResultSet row, int number) throws SQLException {
        return new RuleChange(
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                row.getString("title"),
                new DraftId(row.getObject("draft_id", UUID.class)),
                row.getLong("based_on"),
                row.getString("content_hash"),
                row.getObject("effect_on", LocalDate.class),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                ChangeState.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant());
    }
}
