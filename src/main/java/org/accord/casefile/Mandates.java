package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accord.people.AccountId;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for the person. A mandate counts once two of the staff have seen its document, and until it is suspended,
 * ended or past its last day.
 */
@Service
public class Mandates {

    private static final int VERIFIERS = 2;

    private final JdbcClient jdbc;
    private final MandateRows rows;
    private final Participants participants;
    private final DatesOfBirth births;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mandates(
            JdbcClient jdbc,
            MandateRows rows,
            Participants participants,
            DatesOfBirth births,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.participants = participants;
        this.births = births;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    public Mandate get(MandateId id) {
        return rows.get(id);
    }

    public List<Mandate> of(CaseFileId caseFile) {
        return rows.of(caseFile);
    }

    /** Those that still wait for somebody of the staff to see their document, on any case file. */
    public List<Mandate> toVerify() {
        return rows.with(MandateStatus.RECORDED);
    }

    /** The holder has the place at once, and nothing to say or to see in it before the mandate is in force. */
    @Transactional
    public MandateId record(NewMandate asked, AccountId by) {
        if (asked.type() == MandateType.PARENTAL_AUTHORITY && !births.minor(asked.caseFile())) {
            throw new ParentalAuthorityNeedsAMinor();
        }
        MandateId id = new MandateId(UUID.randomUUID());
        participants.add(asked.caseFile(), Slot.REPRESENTATIVE, asked.holder(), "", by);
        jdbc.sql(
                        """
                        insert into accord.mandate (id, case_file_id, holder, type, subjects, purposes, document,
                            from_date, to_date, status, recorded_by, recorded_at)
                        values (:id, :caseFile, :holder, :type, :subjects, :purposes, :document,
                            :from, cast(:to as date), 'RECORDED', :by, :now)
                        """)
                .param("id", id.value())
                .param("caseFile", asked.caseFile().value())
                .param("holder", asked.holder().value())
                .param("type", asked.type().name())
                .param("subjects", asked.subjects().toArray(String[]::new))
                .param("purposes", asked.purposes().stream().map(Enum::name).toArray(String[]::new))
                .param("document", asked.document().strip())
                .param("from", asked.from())
                .param("to", asked.to())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        timeline.add(asked.caseFile(), "mandateRecorded", by);
        return id;
    }

    /**
     * One of the staff has seen the document; the second one's word puts the mandate in force.
     *
     * @throws VerifierMustBeAnother when it is the holder, the person, nobody of the staff, or the first one again
     */
    @Transactional
    public void verify(MandateId id, SignedIn by) {
        Mandate mandate = rows.lock(id);
        if (!mayVerify(mandate, by)) {
            throw new VerifierMustBeAnother();
        }
        if (mandate.status() != MandateStatus.RECORDED) {
            throw new MandateHasChanged();
        }
        jdbc.sql("insert into accord.mandate_check (mandate_id, verified_by, verified_at) values (:id, :by, :now)")
                .param("id", id.value())
                .param("by", by.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        timeline.add(mandate.caseFile(), "mandateVerified", by.id());
        if (mandate.verifiedBy().size() + 1 == VERIFIERS) {
            begin(mandate, by.id());
        }
    }

    public boolean mayVerify(Mandate mandate, SignedIn by) {
        boolean staff = by.has(Role.PRACTITIONER) || by.has(Role.SUPERVISOR) || by.has(Role.LIAISON_AGENT);
        return staff
                && !by.id().equals(mandate.holder())
                && !mandate.verifiedBy().contains(by.id())
                && !participants.holdsByName(mandate.caseFile(), Slot.PERSON, by.id());
    }

    /** {@code shown} is the status on the page of whoever asks: somebody may have changed it since. */
    @Transactional
    public void suspend(MandateId id, MandateStatus shown, AccountId by) {
        Mandate mandate = locked(id, shown);
        if (shown != MandateStatus.IN_FORCE && shown != MandateStatus.VERIFIED) {
            throw new MandateHasChanged();
        }
        leave(mandate, MandateStatus.SUSPENDED);
        timeline.add(mandate.caseFile(), "mandateSuspended", by);
    }

    @Transactional
    public void takeUp(MandateId id, MandateStatus shown, AccountId by) {
        Mandate mandate = locked(id, shown);
        if (shown != MandateStatus.SUSPENDED) {
            throw new MandateHasChanged();
        }
        begin(mandate, by);
    }

    @Transactional
    public void end(MandateId id, MandateStatus shown, AccountId by) {
        Mandate mandate = locked(id, shown);
        if (shown.over()) {
            throw new MandateHasChanged();
        }
        leave(mandate, MandateStatus.ENDED);
        timeline.add(mandate.caseFile(), "mandateEnded", by);
    }

    /** Its last day has passed; nobody did it. */
    void expire(Mandate mandate) {
        if (rows.lock(mandate.id()).status() == mandate.status()) {
            leave(mandate, MandateStatus.EXPIRED);
            timeline.add(mandate.caseFile(), "mandateExpired", null);
        }
    }

    /** Its first day has come. */
    void start(Mandate mandate) {
        if (rows.lock(mandate.id()).status() == MandateStatus.VERIFIED) {
            rows.status(mandate.id(), MandateStatus.IN_FORCE);
            timeline.add(mandate.caseFile(), "mandateInForce", null);
        }
    }

    private void begin(Mandate mandate, AccountId by) {
        LocalDate today = Days.today(clock);
        if (mandate.past(today)) {
            throw new DayNotUsable();
        }
        boolean now = !today.isBefore(mandate.from());
        rows.status(mandate.id(), now ? MandateStatus.IN_FORCE : MandateStatus.VERIFIED);
        if (now) {
            timeline.add(mandate.caseFile(), "mandateInForce", by);
        }
    }

    private Mandate locked(MandateId id, MandateStatus shown) {
        Mandate mandate = rows.lock(id);
        if (mandate.status() != shown) {
            throw new MandateHasChanged();
        }
        return mandate;
    }

    private void leave(Mandate mandate, MandateStatus to) {
        rows.status(mandate.id(), to);
        if (mandate.status() == MandateStatus.IN_FORCE) {
            events.publishEvent(new MandateEnded(mandate.caseFile(), mandate.id()));
        }
    }
}
