package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.accord.people.AccountId;
import org.accord.people.PasswordLinkGiven;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
public class AccessLog {

    public record Entry(@Nullable AccountId account, Instant at, String action, boolean refused) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first, without what {@code except} did; nobody is left out when it is null. */
    public List<Entry> of(CaseFileId caseFile, @Nullable AccountId except, int limit, int offset) {
        return jdbc.sql(
                        """
                        select account_id, at, action, outcome from accord.access_entry
                        where case_file_id = :caseFile and account_id is distinct from cast(:except as uuid)
                        order by id desc limit :limit offset :offset
                        """)
                .param("caseFile", caseFile.value())
                .param("except", except == null ? null : except.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Entry(
                        CaseFileRow.account(row, "account_id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("action"),
                        row.getString("outcome").equals("REFUSED")))
                .list();
    }

    void allowed(SignedIn who, CaseFileId caseFile, String action) {
        write(who, caseFile, action, "ALLOWED");
    }

    /** In a transaction of its own: the refusal that follows rolls the other one back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void refused(SignedIn who, CaseFileId caseFile, String action) {
        write(who, caseFile, action, "REFUSED");
    }

    /** Whoever has the link can choose the password: it opens what the account may see. */
    @EventListener
    void link(PasswordLinkGiven given) {
        write(given.by(), null, "PASSWORD_LINK " + given.account(), "ALLOWED");
    }

    private void write(SignedIn who, @Nullable CaseFileId caseFile, String action, String outcome) {
        jdbc.sql(
                        """
                        insert into accord.access_entry (case_file_id, account_id, at, action, outcome)
                        values (cast(:caseFile as uuid), :account, :now, :action, :outcome)
                        """)
                .param("caseFile", caseFile == null ? null : caseFile.value())
                .param("account", who.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("action", action)
                .param("outcome", outcome)
                .update();
    }
}
