package org.accord.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accord.people.AccountId;
import org.accord.programme.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DraftRows {

    private static final String SELECT =
            "select id, title, from_release, owner_id, state, created_at from accord.draft ";

    private final JdbcClient jdbc;
    private final Releases releases;

    DraftRows(JdbcClient jdbc, Releases releases) {
        this.jdbc = jdbc;
        this.releases = releases;
    }

    void insert(Draft draft) {
        jdbc.sql(
                        """
                        insert into accord.draft (id, title, from_release, owner_id, state, created_at)
                        values (:id, :title, :release, cast(:owner as uuid), :state, :at)
                        """)
                .param("id", draft.id().value())
                .param("title", draft.title())
                .param("release", draft.from().id())
                .param("owner", draft.owner() == null ? null : draft.owner().value())
                .param("state", draft.state().name())
                .param("at", Timestamp.from(draft.createdAt()))
                .update();
    }

    Optional<Draft> find(DraftId id) {
        return one(id, "");
    }

    /** Whoever writes in a draft waits for whoever is writing in it: one act after the other. */
    Optional<Draft> findToWrite(DraftId id) {
        return one(id, " for update");
    }

    private Optional<Draft> one(DraftId id, String lock) {
        return jdbc.sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(this::draft)
                .optional();
    }

    /** The newest first. */
    List<Draft> in(List<DraftState> states) {
        return jdbc.sql(SELECT + "where state in (:states) order by created_at desc, id")
                .param("states", states.stream().map(DraftState::name).toList())
                .query(this::draft)
                .list();
    }

    void retitle(DraftId id, String title) {
        set(id, "title = :value", title);
    }

    void put(DraftId id, DraftState state) {
        set(id, "state = :value", state.name());
    }

    void follow(DraftId id, long release) {
        set(id, "from_release = :value", release);
    }

    void ship(DraftId id, String hash) {
        set(id, "shipped_hash = :value", hash);
    }

    boolean isShipped(String hash) {
        return jdbc.sql("select exists (select from accord.draft where shipped_hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    private void set(DraftId id, String column, Object value) {
        jdbc.sql("update accord.draft set " + column + " where id = :id")
                .param("id", id.value())
                .param("value", value)
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("title"),
                releases.get(row.getLong("from_release")),
                owner == null ? null : new AccountId(owner),
                DraftState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant());
    }
}
