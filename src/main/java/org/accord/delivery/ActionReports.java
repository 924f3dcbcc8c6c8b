package org.accord.delivery;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.accord.casefile.Timeline;
import org.accord.inbox.TaskAnswered;
import org.accord.people.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** What came of an action, said by whoever did it: kept, and acted upon. */
@Service
public class ActionReports {

    static final String FORM = "action-report";

    /** @param within false when it went beyond what was agreed and is to be agreed anew */
    public record Report(String key, DocumentId document, Outcome outcome, boolean within, AccountId by, Instant at) {}

    private final ActionRows rows;
    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionReports(ActionRows rows, JdbcClient jdbc, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** In the order in which they were given. */
    public List<Report> of(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select key, document_id, outcome, within, reported_by, reported_at
                        from accord.action_report where case_file_id = :caseFile order by id
                        """)
                .param("caseFile", caseFile.value())
                .query(ActionReports::report)
                .list();
    }

    @EventListener
    void answered(TaskAnswered answered) {
        if (answered.task().form().equals(FORM)) {
            JsonNode content = answered.written().content();
            Outcome outcome = Outcome.valueOf(PlanContent.text(content, "outcome"));
            AgreedAction action = rows.find(
                            answered.task().caseFile(), answered.task().item())
                    .filter(AgreedAction::open)
                    .orElseThrow(NobodyIsAsked::new);
            boolean within =
                    outcome != Outcome.CHANGED || action.margins().hold(action.agreed(), changed(action, content));
            keep(action, answered.written(), outcome, within, answered.by());
            follow(action, outcome, within, content);
        }
    }

    private void follow(AgreedAction action, Outcome outcome, boolean within, JsonNode content) {
        if (!within) {
            // What was agreed stands until something else is
            events.publishEvent(new AmendmentNeeded(action.caseFile(), action.key()));
            return;
        }
        rows.becomes(action, ActionState.valueOf(outcome.name()));
        if (outcome == Outcome.CHANGED) {
            goOn(action, changed(action, content));
        }
    }

    /** Under a key of its own: it may be somebody else's from now on. */
    private void goOn(AgreedAction action, Terms changed) {
        rows.lock(action.caseFile());
        rows.insert(new AgreedAction(
                action.caseFile(),
                rows.nextKey(action.caseFile(), changed.who()),
                action.document(),
                action.place(),
                action.agreed(),
                changed,
                action.margins(),
                ActionState.OPEN));
    }

    private static Terms changed(AgreedAction action, JsonNode content) {
        String who = PlanContent.text(content, "newWho");
        BigDecimal hours = PlanContent.number(content, "newHours");
        LocalDate until = PlanContent.day(content, "newUntil");
        Terms now = action.now();
        return new Terms(
                who.isEmpty() ? now.who() : Slot.valueOf(who),
                hours == null ? now.hours() : hours,
                until == null ? now.until() : until);
    }

    private void keep(AgreedAction action, DocumentVersion words, Outcome outcome, boolean within, AccountId by) {
        jdbc.sql(
                        """
                        insert into accord.action_report (case_file_id, key, document_id, outcome, within, reported_by,
                                                          reported_at)
                        values (:caseFile, :key, :document, :outcome, :within, :by, :now)
                        """)
                .param("caseFile", action.caseFile().value())
                .param("key", action.key())
                .param("document", words.id().value())
                .param("outcome", outcome.name())
                .param("within", within)
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        timeline.add(action.caseFile(), within ? "actionReported" : "actionBeyond", by, "@outcome." + outcome);
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getString("key"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("within"),
                new AccountId(row.getObject("reported_by", UUID.class)),
                row.getTimestamp("reported_at").toInstant());
    }
}
