package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Case files of nobody, on which a release is tried in a transaction that is rolled back. They take no number from those of
 * people, and nothing begins to run by itself.
 */
@Service
public class MadeUpFiles {

    private final JdbcClient jdbc;
    private final Participants participants;
    private final Clock clock;

    MadeUpFiles(JdbcClient jdbc, Participants participants, Clock clock) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CaseFileId id, long release, AccountId by) {
        insert(id, "PERSON", null, release, by);
    }

    /** A file on which the programme changes its own models. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openForTheProgramme(CaseFileId id, String title, long release, AccountId by) {
        insert(id, "PROGRAMME", title, release, by);
    }

    private void insert(CaseFileId id, String kind, @Nullable String title, long release, AccountId by) {
        jdbc.sql(
                        """
                        insert into accord.case_file (id, kind, title, reference, release_id, state, opened_by, opened_at)
                        values (:id, :kind, cast(:title as text), :id::text, :release, 'OPEN', :by, :now)
                        """)
                .param("id", id.value())
                .param("kind", kind)
                .param("title", title)
                .param("release", release)
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whoever is named for a place holds it alone: nobody who has the role is asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(CaseFileId id, Slot slot, AccountId account, String organisation) {
        participants.put(id, slot, account, organisation);
    }
}
