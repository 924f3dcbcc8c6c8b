package org.accord.codesign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFile;
import org.accord.casefile.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators on their way, which are only ever inserted. */
@Repository
class DesignRows {

    private static final String SELECT =
            """
            select f.*, d.replaces, d.needs
            from accord.indicator_design d join accord.programme_file f on f.case_file_id = d.case_file_id
            """;

    private final JdbcClient jdbc;

    DesignRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseFileId file, @Nullable String replaces, Map<Slot, Integer> needs) {
        jdbc.sql(
                        """
                        insert into accord.indicator_design (case_file_id, replaces, needs)
                        values (:file, :replaces, :needs)
                        """)
                .param("file", file.value())
                .param("replaces", replaces)
                .param(
                        "needs",
                        needs.entrySet().stream()
                                .map(need -> need.getKey() + "=" + need.getValue())
                                .toArray(String[]::new))
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
        return jdbc.sql(SELECT + "order by f.proposed_at desc")
                .query(DesignRows::design)
                .list();
    }

    private static IndicatorDesign design(ResultSet row, int number) throws SQLException {
        Map<Slot, Integer> needs = new EnumMap<>(Slot.class);
        for (String need : (String[]) row.getArray("needs").getArray()) {
            String[] parts = need.split("=");
            needs.put(Slot.valueOf(parts[0]), Integer.valueOf(parts[1]));
        }
        return new IndicatorDesign(ProgrammeFile.of(row, DesignState.class), row.getString("replaces"), needs);
    }
}
