package org.accord.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.accord.system.Retrying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day: relaxations whose last day is over end, and safeguards that are to be looked at again are named. */
@Component
public class RelaxationDays {

    private static final Logger log = LoggerFactory.getLogger(RelaxationDays.class);

    private final JdbcClient jdbc;
    private final Retrying retrying;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RelaxationDays(
            JdbcClient jdbc, Retrying retrying, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.retrying = retrying;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    private record Due(UUID id, UUID caseFileId) {}

    /** Several nodes may try, and a day may be missed: each relaxation ends once, on the first day on which somebody looks. */
    @Scheduled(cron = "0 5 0 * * *", zone = "America/Toronto")
    public void lookThrough() {
        due("state = 'ACTIVE' and to_date < :today").forEach(due -> alone(due, () -> end(due)));
        due("state = 'ACTIVE' and review_date <= :today and review_told is null")
                .forEach(due -> alone(due, () -> review(due)));
    }

    /** One case that cannot go on keeps none of the others. */
    private void alone(Due due, Runnable work) {
        try {
            Actor.as("relaxationDays", () -> retrying.inTransaction(work));
        } catch (RuntimeException failure) {
            log.error("The relaxation {} could not be looked through", due.id(), failure);
        }
    }

    private void end(Due due) {
        int ended = jdbc.sql("update accord.relaxation set state = 'EXPIRED' where id = :id and state = 'ACTIVE'")
                .param("id", due.id())
                .update();
        if (ended == 1) {
            CaseFileId caseFile = new CaseFileId(due.caseFileId());
            timeline.add(caseFile, "relaxationExpired", null);
            events.publishEvent(new RelaxationEnded(caseFile, new RelaxationId(due.id())));
        }
    }

    private void review(Due due) {
        int told = jdbc.sql("update accord.relaxation set review_told = :today where id = :id and review_told is null")
                .param("id", due.id())
                .param("today", today())
                .update();
        if (told == 1) {
            CaseFileId caseFile = new CaseFileId(due.caseFileId());
            timeline.add(caseFile, "safeguardReviewDue", null);
            events.publishEvent(new SafeguardReviewDue(caseFile, new RelaxationId(due.id())));
        }
    }

    private List<Due> due(String when) {
        return jdbc.sql("select id, case_file_id from accord.relaxation where " + when)
                .param("today", today())
                .query(Due.class)
                .list();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
