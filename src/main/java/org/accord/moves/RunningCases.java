package org.accord.moves;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Case files of people that are running: which release each follows, and what became of it in a move. */
@Repository
class RunningCases {

    /** Whose case it is, is running, and was not looked at in this move. */
    private static final String LEFT =
            """
            from accord.case_file f join accord.move m on m.id = :move
            where f.release_id = m.from_release and f.kind = 'PERSON' and f.state <> 'CLOSED'
              and not exists (select from accord.moved_case c where c.move_id = m.id and c.case_file_id = f.id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RunningCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<CaseFileId> next(long move) {
        return jdbc.sql("select f.id " + LEFT + " order by f.opened_at, f.id limit 1")
                .param("move", move)
                .query((row, number) -> new CaseFileId(row.getObject("id", UUID.class)))
                .optional();
    }

    int left(long move) {
        return jdbc.sql("select count(*) " + LEFT)
                .param("move", move)
                .query(Integer.class)
                .single();
    }

    Optional<CaseFileId> anyRunning(long release) {
        return jdbc.sql(
                        """
                        select id from accord.case_file
                        where release_id = :release and kind = 'PERSON' and state <> 'CLOSED' order by opened_at limit 1
                        """)
                .param("release", release)
                .query((row, number) -> new CaseFileId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** In the order of releases. */
    List<Running> running() {
        return jdbc.sql(
                        """
                        select release_id release, count(*) cases from accord.case_file
                        where kind = 'PERSON' and state <> 'CLOSED' group by release_id order by release_id
                        """)
                .query(Running.class)
                .list();
    }

    void follow(CaseFileId caseFile, long release) {
        jdbc.sql("update accord.case_file set release_id = :release where id = :id")
                .param("id", caseFile.value())
                .param("release", release)
                .update();
    }

    void record(long move, CaseFileId caseFile, CannotMove.Reason reason, String process, String element) {
        jdbc.sql(
                        """
                        insert into accord.moved_case (move_id, case_file_id, reason, process, element, at)
                        values (:move, :caseFile, :reason, :process, :element, :now)
                        """)
                .param("move", move)
                .param("caseFile", caseFile.value())
                .param("reason", reason.name())
                .param("process", process)
                .param("element", element)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    List<MoveReport.Kept> outcomes(long move) {
        return jdbc.sql(
                        """
                        select reason, process, element, count(*) cases from accord.moved_case where move_id = :move
                        group by reason, process, element order by cases desc, process, element
                        """)
                .param("move", move)
                .query((row, number) -> new MoveReport.Kept(
                        CannotMove.Reason.valueOf(row.getString("reason")),
                        row.getString("process"),
                        row.getString("element"),
                        row.getInt("cases")))
                .list();
    }
}
