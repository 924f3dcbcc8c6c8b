package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accord.people.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One purpose, one act, and only by the person: nothing else in Accord gives, refuses or withdraws a consent. */
@Service
public class Consents {

    private static final String COLUMNS = "purpose, grantee, parts, state, acted_by, acted_at";

    private final JdbcClient jdbc;
    private final Participants participants;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
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

    @Transactional
    public void give(CaseFileId caseFile, Purpose purpose, String grantee, Set<String> parts, AccountId by) {
        act(caseFile, purpose, grantee, parts, ConsentState.ACTIVE, by);
    }

    @Transactional
    public void refuse(CaseFileId caseFile, Purpose purpose, String grantee, AccountId by) {
        act(caseFile, purpose, grantee, Set.of(), ConsentState.REFUSED, by);
    }

    @Transactional
    public void withdraw(CaseFileId caseFile, Purpose purpose, String grantee, AccountId by) {
        if (!active(caseFile, purpose, grantee)) {
            throw new NothingToWithdraw();
        }
        act(caseFile, purpose, grantee, Set.of(), ConsentState.WITHDRAWN, by);
    }

    public boolean active(CaseFileId caseFile, Purpose purpose, String grantee) {
        return current(caseFile).stream()
                .anyMatch(each -> each.purpose() == purpose && each.grantee().equals(grantee) && each.active());
    }

    /** The last act for each purpose and grantee. */
    public List<Consent> current(CaseFileId caseFile) {
        return jdbc.sql("select distinct on (purpose, grantee) " + COLUMNS
                        + " from accord.consent_act where case_file_id = :caseFile order by purpose, grantee, id desc")
                .param("caseFile", caseFile.value())
                .query(Consents::consent)
                .list();
    }

    /** Every act, the latest first. */
    public List<Consent> history(CaseFileId caseFile) {
        return jdbc.sql("select " + COLUMNS
                        + " from accord.consent_act where case_file_id = :caseFile order by id desc")
                .param("caseFile", caseFile.value())
                .query(Consents::consent)
                .list();
    }

    private void act(
            CaseFileId caseFile, Purpose purpose, String grantee, Set<String> parts, ConsentState state, AccountId by) {
        if (!participants.holdsByName(caseFile, Slot.PERSON, by)) {
            throw new OnlyThePerson();
        }
        jdbc.sql(
                        """
                        insert into accord.consent_act (case_file_id, purpose, grantee, parts, state, acted_by, acted_at)
                        values (:caseFile, :purpose, :grantee, :parts, :state, :by, :now)
                        """)
                .param("caseFile", caseFile.value())
                .param("purpose", purpose.name())
                .param("grantee", grantee)
                .param("parts", parts.stream().sorted().toArray(String[]::new))
                .param("state", state.name())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        timeline.add(caseFile, "consent" + state, by, "@purpose." + purpose);
        events.publishEvent(new ConsentChanged(caseFile, purpose, grantee, state));
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                Purpose.valueOf(row.getString("purpose")),
                row.getString("grantee"),
                Set.of((String[]) row.getArray("parts").getArray()),
                ConsentState.valueOf(row.getString("state")),
                new AccountId(row.getObject("acted_by", UUID.class)),
                row.getTimestamp("acted_at").toInstant());
    }
}
