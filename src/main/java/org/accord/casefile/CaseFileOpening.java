package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.accord.people.AccountId;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may begin a case file, with whom, and its first rows. */
@Component
class CaseFileOpening {

    private final JdbcClient jdbc;
    private final Participants participants;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFileOpening(
            JdbcClient jdbc,
            Participants participants,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    CaseFileId open(SignedIn by, NewCaseFile asked) {
        if (!by.has(Role.PRACTITIONER)) {
            throw new OnlyPractitionersOpen();
        }
        if (asked.person().equals(by.id())
                || asked.caregivers().contains(by.id())
                || asked.caregivers().contains(asked.person())) {
            throw new NotTwoPlaces();
        }
        Optional<Long> release = insert(by.id(), asked.id());
        if (release.isEmpty()) {
            return mine(by.id(), asked.id());
        }
        participants.put(asked.id(), Slot.PERSON, asked.person(), "");
        participants.put(asked.id(), Slot.LEAD_PRACTITIONER, by.id(), "");
        Set.copyOf(asked.caregivers()).forEach(carer -> participants.put(asked.id(), Slot.CAREGIVER, carer, ""));
        timeline.add(asked.id(), "caseFileOpened", by.id());
        events.publishEvent(new CaseFileOpened(asked.id(), release.get().toString()));
        return asked.id();
    }

    /** The release that the new file follows; empty when the file is there already. */
    private Optional<Long> insert(AccountId by, CaseFileId id) {
        long release = jdbc.sql("select id from accord.release where state = 'ACTIVE'")
                .query(Long.class)
                .optional()
                .orElseThrow(NothingReleased::new);
        return jdbc.sql(
                        """
                        insert into accord.case_file (id, reference, release_id, state, opened_by, opened_at)
                        values (:id, :year || '-' || lpad(nextval('accord.case_file_reference')::text, 4, '0'),
                                :release, 'OPEN', :by, :now)
                        on conflict (id) do nothing
                        returning release_id
                        """)
                .param("id", id.value())
                .param("year", String.valueOf(Days.today(clock).getYear()))
                .param("release", release)
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    private CaseFileId mine(AccountId by, CaseFileId id) {
        return jdbc.sql("select id from accord.case_file where id = :id and opened_by = :by")
                .param("id", id.value())
                .param("by", by.value())
                .query((row, number) -> id)
                .optional()
                .orElseThrow(NoSuchCaseFile::new);
    }
}
