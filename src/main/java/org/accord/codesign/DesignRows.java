package org.accord.codesign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators on their way and their steps. Both are only ever inserted: where one stands is its last step. */
@Repository
class DesignRows {

    private static final String SELECT =
            """
            select d.case_file_id, f.title, d.replaces, d.needs, d.proposed_by, d.proposed_at, s.state, s.at
            from accord.indicator_design d join accord.case_file f on f.id = d.case_file_id
                join lateral (select state, at from accord.indicator_design_step where case_file_id = d.case_file_id
                              order by id desc limit 1) s on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DesignRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(CaseFileId file, @Nullable String replaces, Map<Slot, Integer> needs, AccountId proposedBy) {
        jdbc.sql(
                        """
                        insert into accord.indicator_design (case_file_id, replaces, needs, proposed_by, proposed_at)
                        values (:file, :replaces, :needs, :by, :now)
                        """)
                .param("file", file.value())
                .param("replaces", replaces)
                .param(
                        "needs",
                        needs.entrySet().stream()
                                .map(need -> need.getKey() + "=" + need.getValue())
                                .toArray(String[]::new))
                .param("by", proposedBy.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** @param release what the indicator became part of, in the step in which that takes effect */
    void step(CaseFileId file, DesignState state, @Nullable Long release) {
        jdbc.sql(
                        """
                        insert into accord.indicator_design_step (case_file_id, state, at, release_id)
                        values (:file, :state, :now, cast(:release as bigint))
                        """)
                .param("file", file.value())
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("release", release)
                .update();
    }

    Optional<IndicatorDesign> find(CaseFileId file) {
        return jdbc.sql(SELECT + "where d.case_file_id = :file")
                .param("file", file.value())
                .query(DesignRows::design)
                .optional();
    }

    /** The latest first. */
    List<IndicatorDesign> all() {
        return jdbc.sql(SELECT + "order by d.proposed_at desc")
                .query(DesignRows::design)
                .list();
    }

    List<DesignStep> steps(CaseFileId file) {
        return jdbc.sql("select state, at from accord.indicator_design_step where case_file_id = :file order by id")
                .param("file", file.value())
                .query((row, number) -> new DesignStep(
                        DesignState.valueOf(row.getString("state")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static IndicatorDesign design(ResultSet row, int number) throws SQLException {
        Map<Slot, Integer> needs = new EnumMap<>(Slot.class);
        for (String need : (String[]) row.getArray("needs").getArray()) {
            needs.put(
                    Slot.valueOf(need.substring(0, need.indexOf('='))),
                    Integer.valueOf(need.substring(need.indexOf('=') + 1)));
        }
        return new IndicatorDesign(
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                row.getString("title"),
                row.getString("replaces"),
                needs,
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                DesignState.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant());
    }
}
