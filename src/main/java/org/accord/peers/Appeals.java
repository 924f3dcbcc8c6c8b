package org.accord.peers;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another look at a decision, by people who had no part in the case file. It changes nothing in the service meanwhile. */
@Service
public class Appeals {

    /** @param outcome null while it is being looked at, then UPHELD or CHANGED */
    public record Appeal(
            AppealId id, @Nullable Long decision, Instant askedAt, Instant dueAt, @Nullable String outcome) {}

    private static final int BUSINESS_DAYS = 10;

    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Days days;
    private final Clock clock;

    Appeals(JdbcClient jdbc, Access access, ApplicationEventPublisher events, Days days, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** The button on a decision: once, until it is answered. */
    @Transactional
    public AppealId ask(CaseFileId caseFile, long decision, SignedIn me) {
        access.requireSlot(me, caseFile, Slot.PERSON, Slot.REPRESENTATIVE);
        if (!decided(caseFile, decision)) {
            throw new NoSuchDecision();
        }
        if (of(caseFile).stream()
                .anyMatch(
                        each -> each.outcome() == null && Long.valueOf(decision).equals(each.decision()))) {
            throw new AlreadyLookedAtAgain();
        }
        AppealId id = open(caseFile, decision);
        events.publishEvent(new AppealAsked(caseFile, id));
        return id;
    }

    /** Asked in a stage that waits for the answer. */
    @Transactional
    public AppealId openInStage(CaseFileId caseFile) {
        return open(caseFile, null);
    }

    @Transactional
    public void answer(AppealId appeal, String outcome) {
        jdbc.sql("insert into accord.appeal_answer (appeal_id, outcome, answered_at) values (:appeal, :outcome, :now)")
                .param("appeal", appeal.value())
                .param("outcome", outcome)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** In the order in which they were asked. */
    public List<Appeal> of(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select p.id, p.decision_record_id, p.asked_at, p.due_at, a.outcome
                        from accord.appeal p left join accord.appeal_answer a on a.appeal_id = p.id
                        where p.case_file_id = :caseFile order by p.asked_at, p.id
                        """)
                .param("caseFile", caseFile.value())
                .query((row, number) -> new Appeal(
                        new AppealId(row.getObject("id", UUID.class)),
                        row.getObject("decision_record_id", Long.class),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getTimestamp("due_at").toInstant(),
                        row.getString("outcome")))
                .list();
    }

    private AppealId open(CaseFileId caseFile, @Nullable Long decision) {
        AppealId id = new AppealId(UUID.randomUUID());
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into accord.appeal (id, case_file_id, decision_record_id, asked_at, due_at)
                        values (:id, :caseFile, cast(:decision as bigint), :now, :due)
                        """)
                .param("id", id.value())
                .param("caseFile", caseFile.value())
                .param("decision", decision)
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(days.dueInBusinessDays(now, BUSINESS_DAYS)))
                .update();
        return id;
    }

    private boolean decided(CaseFileId caseFile, long decision) {
        return jdbc.sql(
                        "select exists (select from accord.decision_record where id = :id and case_file_id = :caseFile)")
                .param("id", decision)
                .param("caseFile", caseFile.value())
                .query(Boolean.class)
                .single();
    }
}
