package org.accord.moves;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves, from the question to the end. */
@Repository
class MoveRows {

    private static final String SELECT =
            "select id, from_release, to_release, state, asked_by, asked_at, confirmed_by, confirmed_at, ended_at from accord.move ";

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
