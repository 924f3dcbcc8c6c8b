package org.accord.moves;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MoveRows {

    private static final String SELECT =
            "select id, from_release, to_release, state, asked_by, asked_at, confirmed_by, confirmed_at, ended_at from accord.move ";

    /** Whose case it is, is running, and was not looked at in this move. */
    private static final String LEFT =
            """
            from accord.case_file f join accord.move m on m.id = :move
            where f.release_id = m.from_release and f.kind = 'PERSON' and f.state <> 'CLOSED'
              and not exists (select from accord.moved_case c where c.move_id = m.id and c.case_file_id = f.id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MoveRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty while another move is under way. */
    Optional<Long> insert(long from, long to, AccountId by) {
        return jdbc.sql(
                        """
                        insert into accord.move (from_release, to_release, state, asked_by, asked_at)
                        values (:from, :to, 'ASKED', :by, :now) on conflict do nothing returning id
                        """)
                .param("from", from)
                .param("to", to)
                .param("by", by.value())
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    Optional<Move> find(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(MoveRows::move)
                .optional();
    }

    List<Move> all() {
        return jdbc.sql(SELECT + "order by id desc").query(MoveRows::move).list();
    }

    boolean confirm(long id, AccountId by) {
        return jdbc.sql(
                                """
                                update accord.move set state = 'RUNNING', confirmed_by = :by, confirmed_at = :now
                                where id = :id and state = 'ASKED'
                                """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean put(long id, MoveState before, MoveState after) {
        return jdbc.sql(
                                """
                                update accord.move
                                set state = :after, ended_at = case when :after::text in ('STOPPED', 'DONE') then :now::timestamptz end
                                where id = :id and state = :before
                                """)
                        .param("id", id)
                        .param("before", before.name())
                        .param("after", after.name())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** A move that nobody confirmed is no move. */
    boolean drop(long id) {
        return jdbc.sql("delete from accord.move where id = :id and state = 'ASKED'")
                        .param("id", id)
                        .update()
                == 1;
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

    /** How many case files run on each release, by its id. */
    List<long[]> running() {
        return jdbc.sql(
                        """
                        select release_id, count(*) from accord.case_file
                        where kind = 'PERSON' and state <> 'CLOSED' group by release_id order by release_id
                        """)
                .query((row, number) -> new long[] {row.getLong(1), row.getLong(2)})
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
                .param("now", now())
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

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Move move(ResultSet row, int number) throws SQLException {
        return new Move(
                row.getLong("id"),
                row.getLong("from_release"),
                row.getLong("to_release"),
                MoveState.valueOf(row.getString("state")),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                account(row.getObject("confirmed_by", UUID.class)),
                instant(row.getTimestamp("confirmed_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
