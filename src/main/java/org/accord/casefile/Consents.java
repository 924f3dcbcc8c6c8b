package org.accord.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.accord.people.AccountId;
import org.accord.system.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One purpose, one act, and only by the person or by whoever has the mandate for that purpose: nothing else in Accord
 * gives, refuses or withdraws a consent.
 */
@Service
public class Consents {

    private final ConsentRows rows;
    private final Representations representations;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
            ConsentRows rows,
            Representations representations,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.representations = representations;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void give(CaseFileId caseFile, Purpose purpose, String grantee, Set<String> parts, AccountId by) {
        give(caseFile, purpose, grantee, parts, null, by);
    }

    /** @param until the last day of this yes; null when it has none */
    @Transactional
    public void give(
            CaseFileId caseFile,
            Purpose purpose,
            String grantee,
            Set<String> parts,
            @Nullable LocalDate until,
            AccountId by) {
        if (until != null && until.isBefore(Days.today(clock))) {
            throw new DayNotUsable();
        }
        act(caseFile, purpose, grantee, parts, ConsentState.ACTIVE, until, by);
    }

    @Transactional
    public void refuse(CaseFileId caseFile, Purpose purpose, String grantee, AccountId by) {
        boolean wasYes = active(caseFile, purpose, grantee);
        ConsentState state = wasYes ? ConsentState.WITHDRAWN : ConsentState.REFUSED;
        act(caseFile, purpose, grantee, Set.of(), state, null, by);
    }

    @Transactional
    public void withdraw(CaseFileId caseFile, Purpose purpose, String grantee, AccountId by) {
        rows.lock(caseFile);
        if (!active(caseFile, purpose, grantee)) {
            throw new NothingToWithdraw();
        }
        act(caseFile, purpose, grantee, Set.of(), ConsentState.WITHDRAWN, null, by);
    }

    public boolean active(CaseFileId caseFile, Purpose purpose, String grantee) {
        return current(caseFile).stream()
                .anyMatch(each -> each.purpose() == purpose && each.grantee().equals(grantee) && each.active());
    }

    /** The last act for each purpose and grantee, as it stands today. */
    public List<Consent> current(CaseFileId caseFile) {
        LocalDate today = Days.today(clock);
        return rows.last(caseFile).stream().map(each -> each.on(today)).toList();
    }

    /** Every act, the latest first. */
    public List<Consent> history(CaseFileId caseFile) {
        return rows.all(caseFile);
    }

    /** Whether that account could say yes for that purpose today. */
    public boolean mayAnswer(CaseFileId caseFile, Purpose purpose, AccountId by) {
        try {
            representations.mayConsent(caseFile, purpose, by, true);
            return true;
        } catch (OnlyThePerson | OnlyTheRepresentative other) {
            return false;
        }
    }

    /** On any case file, each yes that is past its last day ends as if it were taken back; nobody does it. */
    List<CaseFileId> past() {
        return rows.past(Days.today(clock));
    }

    void expire(CaseFileId caseFile) {
        rows.lock(caseFile);
        LocalDate today = Days.today(clock);
        rows.last(caseFile).stream()
                .filter(each -> each.active() && !each.on(today).active())
                .forEach(each -> write(
                        caseFile, each.purpose(), each.grantee(), Set.of(), ConsentState.EXPIRED, null, null, null));
    }

    private void act(
            CaseFileId caseFile,
            Purpose purpose,
            String grantee,
            Set<String> parts,
            ConsentState state,
            @Nullable LocalDate until,
            AccountId by) {
        MandateId mandate = representations
                .mayConsent(caseFile, purpose, by, state == ConsentState.ACTIVE)
                .orElse(null);
        write(caseFile, purpose, grantee, parts, state, until, by, mandate);
    }

    private void write(
            CaseFileId caseFile,
            Purpose purpose,
            String grantee,
            Set<String> parts,
            ConsentState state,
            @Nullable LocalDate until,
            @Nullable AccountId by,
            @Nullable MandateId mandate) {
        rows.insert(caseFile, new Consent(purpose, grantee, parts, state, until, by, mandate, clock.instant()));
        timeline.add(caseFile, "consent" + state, by, "@purpose." + purpose);
        events.publishEvent(new ConsentChanged(caseFile, purpose, grantee, state));
    }
}
