package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far each stage, and the cycle, was co-produced. */
@Service
public class Degrees {

    /** Of the cycle: every finished stage was decided together or led by the person, some were, or none. */
    public enum Coproduction {
        FULL,
        PARTIAL,
        NONE
    }

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Clock clock;

    Degrees(JdbcClient jdbc, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void record(CaseFileId caseFile, Degree degree) {
        jdbc.sql(
                        """
                        insert into accord.stage_degree (case_file_id, stage, minimum, target, reached, obligation, because,
                                                         recorded_at)
                        values (:caseFile, :stage, :minimum, :target, :reached, :obligation, :because, :at)
                        """)
                .param("caseFile", caseFile.value())
                .param("stage", degree.stage())
                .param("minimum", degree.minimum())
                .param("target", degree.target())
                .param("reached", degree.reached())
                .param("obligation", degree.obligation())
                .param("because", degree.because().name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        timeline.add(
                caseFile, "degreeRecorded", null, "@layout.stage." + degree.stage(), "@degree." + degree.reached());
    }

    /** The last one of each stage that ended, in the order in which the stages first ended. */
    public List<Degree> of(CaseFileId caseFile) {
        Map<String, Degree> latest = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select stage, minimum, target, reached, obligation, because, recorded_at
                        from accord.stage_degree where case_file_id = :caseFile order by id
                        """)
                .param("caseFile", caseFile.value())
                .query(Degrees::degree)
                .list()
                .forEach(degree -> latest.put(degree.stage(), degree));
        return List.copyOf(latest.values());
    }

    /** Empty while no stage has ended. */
    public static Optional<Coproduction> overall(Collection<Degree> stages) {
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        long shared = stages.stream().filter(Degree::shared).count();
        if (shared == stages.size()) {
            return Optional.of(Coproduction.FULL);
        }
        return Optional.of(shared > 0 ? Coproduction.PARTIAL : Coproduction.NONE);
    }

    private static Degree degree(ResultSet row, int number) throws SQLException {
        return new Degree(
                row.getString("stage"),
                row.getInt("minimum"),
                row.getInt("target"),
                row.getInt("reached"),
                row.getString("obligation"),
                Degree.Because.valueOf(row.getString("because")),
                row.getTimestamp("recorded_at").toInstant());
    }
}
