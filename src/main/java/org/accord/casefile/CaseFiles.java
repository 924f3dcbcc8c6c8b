package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class CaseFiles {

    private static final int REMEMBERED = 10_000;

    private final JdbcClient jdbc;
    private final CaseFileOpening opening;
    private final Timeline timeline;
    private final Clock clock;
    private final Map<CaseFileId, Boolean> ofTheProgramme = new ConcurrentHashMap<>();

    CaseFiles(JdbcClient jdbc, CaseFileOpening opening, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.opening = opening;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Opens a case file on the active release with {@code by} as lead practitioner; the same request again does nothing. */
    @Transactional
    public CaseFileId open(SignedIn by, NewCaseFile asked) {
        return opening.open(by, asked);
    }

    public CaseFile get(CaseFileId id) {
        return jdbc.sql(CaseFileRow.SELECT + "where f.id = :id")
                .param("id", id.value())
                .query(CaseFileRow::caseFile)
                .optional()
                .orElseThrow(NoSuchCaseFile::new);
    }

    public Optional<CaseFile> withReference(String reference) {
        return jdbc.sql(CaseFileRow.SELECT + "where f.kind = 'PERSON' and f.reference = :reference")
                .param("reference", reference.strip())
                .query(CaseFileRow::caseFile)
                .optional();
    }

    /** Those on which someone holds a slot by name, the latest first. */
    public List<CaseFile> of(AccountId account) {
        return jdbc.sql(
                        CaseFileRow.SELECT
                                + """
                                where f.kind = 'PERSON'
                                  and f.id in (select h.case_file_id from accord.slot_holder h where h.account_id = :account)
                                order by f.opened_at desc, f.reference desc
                                """)
                .param("account", account.value())
                .query(CaseFileRow::caseFile)
                .list();
    }

    @Transactional
    public void pause(CaseFileId id) {
        if (change(id, CaseFile.State.OPEN, CaseFile.State.PAUSED)) {
            timeline.add(id, "caseFilePaused", null);
        }
    }

    @Transactional
    public void resume(CaseFileId id) {
        if (change(id, CaseFile.State.PAUSED, CaseFile.State.OPEN)) {
            timeline.add(id, "caseFileResumed", null);
        }
    }

    /** {@code ending} is a code with a text in {@code ending.<code>}. Closing again changes nothing. */
    @Transactional
    public void close(CaseFileId id, String ending) {
        int closed = jdbc.sql(
                        """
                        update accord.case_file set state = 'CLOSED', ending = :ending, closed_at = :now
                        where id = :id and state <> 'CLOSED'
                        """)
                .param("id", id.value())
                .param("ending", ending)
                .param("now", now())
                .update();
        if (closed == 1) {
            timeline.add(id, "caseFileClosed", null, "@ending." + ending);
        }
    }

    @Transactional
    public void enterStage(CaseFileId id, String stage) {
        jdbc.sql("insert into accord.stage_visit (case_file_id, stage, entered_at) values (:id, :stage, :now)")
                .param("id", id.value())
                .param("stage", stage)
                .param("now", now())
                .update();
        timeline.add(id, "stageEntered", null, "@layout.stage." + stage);
    }

    @Transactional
    public void leaveStage(CaseFileId id, String stage) {
        jdbc.sql(
                        """
                        update accord.stage_visit set left_at = :now
                        where case_file_id = :id and stage = :stage and left_at is null
                        """)
                .param("id", id.value())
                .param("stage", stage)
                .param("now", now())
                .update();
    }

    /** In the order of entering. */
    public List<StageVisit> stages(CaseFileId id) {
        return jdbc.sql(
                        "select stage, entered_at, left_at from accord.stage_visit where case_file_id = :id order by id")
                .param("id", id.value())
                .query(CaseFileRow::stageVisit)
                .list();
    }

    /** Asked at each look at a file, and never changes. */
    boolean ofTheProgramme(CaseFileId id) {
        Boolean known = ofTheProgramme.get(id);
        if (known != null) {
            return known;
        }
        Optional<Boolean> found = jdbc.sql("select kind = 'PROGRAMME' from accord.case_file where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional();
        found.ifPresent(kind -> {
            if (ofTheProgramme.size() >= REMEMBERED) {
                ofTheProgramme.clear();
            }
            ofTheProgramme.put(id, kind);
        });
        return found.orElse(false);
    }

    private boolean change(CaseFileId id, CaseFile.State from, CaseFile.State to) {
        return jdbc.sql("update accord.case_file set state = :to where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
