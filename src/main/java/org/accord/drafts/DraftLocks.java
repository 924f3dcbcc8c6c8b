package org.accord.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One person edits a draft at a time, whom all others can see; whoever goes away without a word holds nobody up. */
@Component
public class DraftLocks {

    static final Duration LASTS = Duration.ofMinutes(10);
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(Days.ZONE);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    DraftLocks(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty when nobody is editing. */
    public Optional<DraftLock> of(DraftId draft) {
        return jdbc.sql("select holder_id, taken_at, expires_at from accord.draft_lock"
                        + " where draft_id = :draft and expires_at > :now")
                .param("draft", draft.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(DraftLocks::lock)
                .optional();
    }

    /** Takes it or keeps it. @throws SomebodyElseEdits when another holds it */
    @Transactional
    public DraftLock hold(DraftId draft, SignedIn by) {
        return put(draft, by, by.id()).orElseThrow(() -> {
            DraftLock other = of(draft).orElseThrow(LockHasMoved::new);
            return new SomebodyElseEdits(accounts.name(other.holder()), TIME.format(other.until()));
        });
    }

    /** @param shown the holder whom the page named: nobody is taken over unseen */
    @Transactional
    public DraftLock takeOver(DraftId draft, AccountId shown, SignedIn by) {
        Managers.require(by);
        return put(draft, by, shown).orElseThrow(LockHasMoved::new);
    }

    /** Lets the next person in without waiting. */
    @Transactional
    public void letGo(DraftId draft, SignedIn by) {
        jdbc.sql("update accord.draft_lock set expires_at = :now where draft_id = :draft and holder_id = :by"
                        + " and expires_at > :now")
                .param("draft", draft.value())
                .param("by", by.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** One statement, so that of two at the same instant one finds the other there. */
    private Optional<DraftLock> put(DraftId draft, SignedIn by, AccountId from) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        insert into accord.draft_lock as l (draft_id, holder_id, taken_at, renewed_at, expires_at)
                        values (:draft, :by, :now, :now, :until)
                        on conflict (draft_id) do update set
                            taken_at = case when l.holder_id = :by and l.expires_at > :now then l.taken_at else :now end,
                            holder_id = :by, renewed_at = :now, expires_at = :until
                        where l.holder_id in (:by, :from) or l.expires_at <= :now
                        returning holder_id, taken_at, expires_at
                        """)
                .param("draft", draft.value())
                .param("by", by.id().value())
                .param("from", from.value())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(LASTS)))
                .query(DraftLocks::lock)
                .optional();
    }

    private static DraftLock lock(ResultSet row, int number) throws SQLException {
        return new DraftLock(
                new AccountId(row.getObject("holder_id", UUID.class)),
                row.getTimestamp("taken_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
