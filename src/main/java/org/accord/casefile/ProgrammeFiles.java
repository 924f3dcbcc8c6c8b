package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files on which the programme changes its own models. They follow the release that was active when they were opened, so
 * that nothing in a draft says who judges it. Their steps are only ever inserted: where one stands is its last step.
 */
@Service
public class ProgrammeFiles {

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeFiles(
            JdbcClient jdbc, CaseFiles caseFiles, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the file; what runs on it begins with {@link #begin}. @return the active release, which the file follows */
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(CaseFileId id, String title, SignedIn by) {
        String release = jdbc.sql(
                        """
                        insert into accord.case_file (id, kind, title, reference, release_id, state, opened_by, opened_at)
                        select :id, 'PROGRAMME', :title,
                               'P' || :year || '-' || lpad(nextval('accord.case_file_reference')::text, 4, '0'),
                               r.id, 'OPEN', :by, :now
                        from accord.release r where r.state = 'ACTIVE'
                        returning release_id::text
                        """)
                .param("id", id.value())
                .param("title", title)
                .param("year", String.valueOf(Days.today(clock).getYear()))
                .param("by", by.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional()
                .orElseThrow(NothingReleased::new);
        timeline.add(id, "programmeFileOpened", by.id());
        return release;
    }

    /** Lets {@code process} of the file's release run on it, once there is something for it to work with. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(CaseFileId id, String release, String process) {
        events.publishEvent(new ProgrammeFileBegun(id, release, process));
    }

    /** What runs on the file came to this step. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void step(CaseFileId id, Enum<?> state) {
        insert(id, state, null);
    }

    /** What runs on the file came to this step, and with it this release came into force. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void step(CaseFileId id, Enum<?> state, long release) {
        insert(id, state, release);
    }

    /** Nothing runs on the file any more; {@code ending} is a code with a text in {@code ending.<code>}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(CaseFileId id, String ending) {
        caseFiles.close(id, ending);
    }

    /** The steps that the file has taken, and when each was taken last. */
    public <S extends Enum<S>> Map<S, Instant> reached(CaseFileId id, Class<S> states) {
        Map<S, Instant> reached = new EnumMap<>(states);
        jdbc.sql("select state, at from accord.programme_step where case_file_id = :id order by id")
                .param("id", id.value())
                .query(row -> {
                    reached.put(
                            Enum.valueOf(states, row.getString("state")),
                            row.getTimestamp("at").toInstant());
                });
        return reached;
    }

    /** The latest first. */
    public List<CaseFile> all() {
        return jdbc.sql(CaseFileRow.SELECT + "where f.kind = 'PROGRAMME' order by f.opened_at desc, f.reference desc")
                .query(CaseFileRow::caseFile)
                .list();
    }

    private void insert(CaseFileId id, Enum<?> state, @Nullable Long release) {
        jdbc.sql(
                        """
                        insert into accord.programme_step (case_file_id, state, at, release_id)
                        values (:id, :state, :now, cast(:release as bigint))
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("release", release)
                .update();
    }
}
