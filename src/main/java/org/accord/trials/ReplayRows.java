package org.accord.trials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.accord.drafts.DraftId;
import org.accord.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Replays as they stand in the database, where every node sees the one that runs. */
@Component
class ReplayRows {

    /** A run that has given no sign of life for so long has lost its server. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SELECT =
            """
            select id, draft_id, content_hash, from_at, until_at, state, started_by, started_at, ended_at, total, done,
                result::text
            from accord.replay
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReplayRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Replay replay) {
        jdbc.sql(
                        """
                        insert into accord.replay
                            (id, draft_id, content_hash, from_at, until_at, state, started_by, started_at, beat_at, total)
                        values (:id, :draft, :hash, :from, :until, 'RUNNING', :by, :at, :at, :total)
                        """)
                .param("id", replay.id().value())
                .param("draft", replay.draft().value())
                .param("hash", replay.contentHash())
                .param("from", Timestamp.from(replay.from()))
                .param("until", Timestamp.from(replay.until()))
                .param("by", replay.startedBy().value())
                .param("at", Timestamp.from(replay.startedAt()))
                .param("total", replay.total())
                .update();
    }

    /** A sign of life, and how far it is, seen by everybody at once. @return whether it is to go on */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean beat(ReplayId id, long done) {
        return jdbc.sql(
                                """
                                update accord.replay set done = :done, beat_at = :now
                                where id = :id and state = 'RUNNING' and not stop
                                """)
                        .param("id", id.value())
                        .param("done", done)
                        .param("now", now())
                        .update()
                == 1;
    }

    void stop(ReplayId id) {
        jdbc.sql("update accord.replay set stop = true where id = :id and state = 'RUNNING'")
                .param("id", id.value())
                .update();
    }

    void done(ReplayId id, Replay.Result result) {
        jdbc.sql(
                        """
                        update accord.replay set state = 'DONE', ended_at = :now, done = total, result = cast(:result as jsonb)
                        where id = :id and state = 'RUNNING'
                        """)
                .param("id", id.value())
                .param("now", now())
                .param("result", JSON.writeValueAsString(result))
                .update();
    }

    void end(ReplayId id, Replay.State state) {
        jdbc.sql("update accord.replay set state = :state, ended_at = :now where id = :id and state = 'RUNNING'")
                .param("id", id.value())
                .param("state", state.name())
                .param("now", now())
                .update();
    }

    /** Says of those that lost their server that they did. */
    void sweep() {
        jdbc.sql(
                        """
                        update accord.replay set state = 'INTERRUPTED', ended_at = :now
                        where state = 'RUNNING' and beat_at < :silent
                        """)
                .param("now", now())
                .param("silent", Timestamp.from(clock.instant().minus(SILENCE)))
                .update();
    }

    Optional<Replay> find(ReplayId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(ReplayRows::read)
                .optional();
    }

    Optional<Replay> latestOf(DraftId draft) {
        return jdbc.sql(SELECT + "where draft_id = :draft order by started_at desc limit 1")
                .param("draft", draft.value())
                .query(ReplayRows::read)
                .optional();
    }

    Optional<Replay> latestDone(String contentHash) {
        return jdbc.sql(SELECT + "where content_hash = :hash and state = 'DONE' order by ended_at desc limit 1")
                .param("hash", contentHash)
                .query(ReplayRows::read)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Replay read(ResultSet row, int number) throws SQLException {
        String result = row.getString("result");
        Timestamp ended = row.getTimestamp("ended_at");
        return new Replay(
                new ReplayId(row.getObject("id", UUID.class)),
                new DraftId(row.getObject("draft_id", UUID.class)),
                row.getString("content_hash"),
                row.getTimestamp("from_at").toInstant(),
                row.getTimestamp("until_at").toInstant(),
                Replay.State.valueOf(row.getString("state")),
                new AccountId(row.getObject("started_by", UUID.class)),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getLong("total"),
                row.getLong("done"),
                result == null ? null : JSON.readValue(result, Replay.Result.class));
    }
}
