package org.accord.readings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.indicators.IndicatorType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readings set off, until somebody has seen to it. The same action again adds its reason to the open one. */
@Service
public class Triggers {

    static final String CLOSURE_PROPOSAL = "CLOSURE_PROPOSAL";
    static final String CLOSURE_BLOCKED = "CLOSURE_BLOCKED";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Triggers(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What a rule asks for, and why. */
    record Cause(
            String action,
            Instant due,
            String rule,
            String indicator,
            IndicatorType type,
            boolean safetyItem,
            String reasonFr,
            String reasonEn) {}

    private record Standing(String action, TriggerId id, Instant due, boolean fresh) {}

    void setOff(CaseFileId caseFile, @Nullable SessionId session, List<Cause> causes) {
        if (causes.isEmpty()) {
            return;
        }
        boolean blocked = causes.stream().anyMatch(each -> each.action().equals(CLOSURE_BLOCKED));
        List<Cause> asked = causes.stream()
                .filter(each -> !blocked || !each.action().equals(CLOSURE_PROPOSAL))
                .toList();
        if (blocked) {
            takeBackProposal(caseFile);
        }
        Map<String, Standing> standing = stand(caseFile, earliest(asked));
        reasons(session, asked, standing);
        standing.values().stream()
                .filter(each -> !each.action.equals(CLOSURE_BLOCKED))
                .forEach(each -> events.publishEvent(
                        each.fresh
                                ? new TriggerSetOff(caseFile, each.id, each.action, each.due)
                                : new TriggerMerged(caseFile, each.id, each.action, each.due)));
    }

    private static Map<String, Instant> earliest(List<Cause> causes) {
        Map<String, Instant> due = new LinkedHashMap<>();
        causes.forEach(each -> due.merge(each.action(), each.due(), (a, b) -> a.isBefore(b) ? a : b));
        return due;
    }

    /** That finishing was not offered is a fact and no work: it is settled as it is written. */
    private Map<String, Standing> stand(CaseFileId caseFile, Map<String, Instant> due) {
        Map<String, Standing> standing = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        insert into accord.trigger_event (id, case_file_id, action, state, due_at, set_off_at, settled_at)
                        select gen_random_uuid(), :caseFile, action, case action when 'CLOSURE_BLOCKED' then 'SETTLED' else 'OPEN' end,
                            due, :now, case action when 'CLOSURE_BLOCKED' then cast(:now as timestamptz) end
                        from unnest(:actions, :due) as asked (action, due)
                        on conflict (case_file_id, action) where state = 'OPEN'
                            do update set due_at = least(accord.trigger_event.due_at, excluded.due_at)
                        returning id, action, due_at, xmax = 0 as fresh
                        """)
                .param("caseFile", caseFile.value())
                .param("now", now())
                .param("actions", due.keySet().toArray(String[]::new))
                .param("due", due.values().stream().map(Timestamp::from).toArray(Timestamp[]::new))
                .query((row, number) -> new Standing(
                        row.getString("action"),
                        new TriggerId(row.getObject("id", UUID.class)),
                        row.getTimestamp("due_at").toInstant(),
                        row.getBoolean("fresh")))
                .list()
                .forEach(each -> standing.put(each.action, each));
        return standing;
    }

    private void reasons(@Nullable SessionId session, List<Cause> causes, Map<String, Standing> standing) {
        List<Object[]> rows = new ArrayList<>();
        causes.forEach(each -> rows.add(new Object[] {
            standing.get(each.action()).id.toString(),
            each.rule(),
            each.indicator(),
            each.type().name(),
            String.valueOf(each.safetyItem()),
            each.reasonFr(),
            each.reasonEn(),
            each.due().toString()
        }));
        jdbc.sql(
                        """
                        insert into accord.trigger_reason (trigger_id, session_id, rule, indicator, type, safety_item,
                            reason_fr, reason_en, due_at)
                        select cast(t as uuid), cast(:session as uuid), rule, indicator, type, cast(safety as boolean), fr, en,
                            cast(due as timestamptz)
                        from unnest(:triggers, :rules, :indicators, :types, :safety, :fr, :en, :due)
                            as reason (t, rule, indicator, type, safety, fr, en, due)
                        """)
                .param("session", session == null ? null : session.value())
                .param("triggers", column(rows, 0))
                .param("rules", column(rows, 1))
                .param("indicators", column(rows, 2))
                .param("types", column(rows, 3))
                .param("safety", column(rows, 4))
                .param("fr", column(rows, 5))
                .param("en", column(rows, 6))
                .param("due", column(rows, 7))
                .update();
    }

    private static String[] column(List<Object[]> rows, int place) {
        return rows.stream().map(row -> (String) row[place]).toArray(String[]::new);
    }

    private void takeBackProposal(CaseFileId caseFile) {
        takeBack(caseFile, "action = 'CLOSURE_PROPOSAL'");
    }

    /** Of a case file that closes nothing is asked any more; whoever may be in danger is talked with all the same. */
    @Transactional
    public void closeWithCaseFile(CaseFileId caseFile) {
        takeBack(caseFile, "action <> 'SAFETY_CONVERSATION'");
    }

    /** After a death there is nobody to talk with. */
    @Transactional
    public void closeAll(CaseFileId caseFile) {
        takeBack(caseFile, "true");
    }

    private void takeBack(CaseFileId caseFile, String which) {
        jdbc.sql("update accord.trigger_event set state = 'TAKEN_BACK', settled_at = :now "
                        + "where case_file_id = :caseFile and state = 'OPEN' and " + which + " returning id, action")
                .param("now", now())
                .param("caseFile", caseFile.value())
                .query((row, number) -> new TriggerTakenBack(
                        caseFile, new TriggerId(row.getObject("id", UUID.class)), row.getString("action")))
                .list()
                .forEach(events::publishEvent);
    }

    /** Somebody has seen to it; doing so again changes nothing. {@code outcome} is a code, "" where there is none. */
    @Transactional
    public void settle(TriggerId trigger, String outcome) {
        jdbc.sql(
                        """
                        update accord.trigger_event set state = 'SETTLED', outcome = :outcome, settled_at = :now
                        where id = :id and state = 'OPEN'
                        """)
                .param("id", trigger.value())
                .param("outcome", outcome)
                .param("now", now())
                .update();
    }

    /** The latest first. */
    public List<Trigger> of(CaseFileId caseFile) {
        Map<UUID, Trigger> triggers = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select t.id, t.action, t.state, t.outcome, t.due_at, t.set_off_at, r.rule, r.indicator, r.type,
                            r.safety_item, r.reason_fr, r.reason_en, s.giver, s.shared
                        from accord.trigger_event t join accord.trigger_reason r on r.trigger_id = t.id
                        left join accord.reading_session s on s.id = r.session_id
                        where t.case_file_id = :caseFile order by t.set_off_at desc, t.id, r.number
                        """)
                .param("caseFile", caseFile.value())
                .query((row, number) -> Trigger.read(row))
                .list()
                .forEach(each -> triggers.merge(each.id().value(), each, Trigger::and));
        return List.copyOf(triggers.values());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
