package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import org.accord.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door stays open: a person comes back to their closed case file when they wish, however it ended, but by death. */
@Service
public class Reopening {

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Access access;
    private final Departures departures;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reopening(
            JdbcClient jdbc,
            CaseFiles caseFiles,
            Access access,
            Departures departures,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.access = access;
        this.departures = departures;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Coming back twice is coming back once: only who still finds it closed opens it. */
    @Transactional
    public void reopen(CaseFileId id, SignedIn me) {
        access.requireSlot(me, id, Slot.PERSON);
        CaseFile closed = caseFiles.get(id);
        if (departures.died(id)) {
            throw new NotAfterDeath();
        }
        if (!open(id)) {
            throw new NotClosed();
        }
        timeline.add(id, "caseFileReopened", me.id());
        events.publishEvent(new CaseFileReopened(id, Objects.requireNonNull(closed.closedAt())));
    }

    private boolean open(CaseFileId id) {
        return jdbc.sql(
                                """
                                update accord.case_file
                                set state = 'OPEN', ending = null, closed_at = null, reopened_at = :now
                                where id = :id and state = 'CLOSED'
                                """)
                        .param("id", id.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
