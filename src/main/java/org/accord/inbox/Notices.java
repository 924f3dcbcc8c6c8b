package org.accord.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.people.AccountId;
import org.accord.system.BeforeCommit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Short messages to one person: a key and its arguments, never what a case is about. */
@Service
public class Notices {

    /** {@code key} leads to the text {@code notice.<key>}; an argument that begins with @ is a key of its own. */
    public record Notice(long id, CaseFileId caseFile, String reference, String key, List<String> args, Instant at) {

        /** A witness takes no part in the case file, and cannot open it. */
        public boolean leadsToCaseFile() {
            return !key.startsWith("witness.");
        }

        /** Whose number tells nobody anything. */
        public boolean ofTheProgramme() {
            return reference.startsWith("P");
        }
    }

    /** More than a few are not read: the rest follow when these are. */
    private static final int SHOWN = 5;

    private static final String INSERT =
            """
            insert into accord.notice (account_id, case_file_id, key, args, at)
            select account, :caseFile, :key, :args, :now from unnest(:accounts) account
            """;

    private final JdbcClient jdbc;
    private final BeforeCommit beforeCommit;
    private final Clock clock;

    Notices(JdbcClient jdbc, BeforeCommit beforeCommit, Clock clock) {
        this.jdbc = jdbc;
        this.beforeCommit = beforeCommit;
        this.clock = clock;
    }

    public void tell(AccountId account, CaseFileId caseFile, String key, Object... args) {
        tell(List.of(account), caseFile, key, args);
    }

    public void tell(Collection<AccountId> accounts, CaseFileId caseFile, String key, Object... args) {
        beforeCommit.insert(
                INSERT,
                Map.of(
                        "accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new),
                        "caseFile", caseFile.value(),
                        "key", key,
                        "args", Arrays.stream(args).map(String::valueOf).toArray(String[]::new),
                        "now", Timestamp.from(clock.instant())));
    }

    public List<Notice> unread(AccountId account) {
        beforeCommit.insertNow(INSERT);
        return jdbc.sql(
                        """
                        select n.id, n.case_file_id, f.reference, n.key, n.args, n.at
                        from accord.notice n join accord.case_file f on f.id = n.case_file_id
                        where n.account_id = :account and n.read_at is null order by n.id desc limit :shown
                        """)
                .param("account", account.value())
                .param("shown", SHOWN)
                .query((row, number) -> new Notice(
                        row.getLong("id"),
                        new CaseFileId(row.getObject("case_file_id", UUID.class)),
                        row.getString("reference"),
                        row.getString("key"),
                        List.of((String[]) row.getArray("args").getArray()),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** What asked for something, or told of it, is no news to those who have done it: {@code about} is its argument. */
    public void settled(Collection<AccountId> accounts, CaseFileId caseFile, String about, Collection<String> keys) {
        jdbc.sql(
                        """
                        update accord.notice set read_at = :now
                        where case_file_id = :caseFile and account_id = any(:accounts) and key = any(:keys)
                          and :about = any(args) and read_at is null
                        """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("caseFile", caseFile.value())
                .param("about", about)
                .param("keys", keys.toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void readAll(AccountId account) {
        jdbc.sql("update accord.notice set read_at = :now where account_id = :account and read_at is null")
                .param("account", account.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void read(AccountId account, long id) {
        jdbc.sql("update accord.notice set read_at = :now where id = :id and account_id = :account and read_at is null")
                .param("id", id)
                .param("account", account.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
