package org.accord.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accord.people.AccountId;
import org.accord.system.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever helps the person decide, as the public register has it: they relay and advise, and never sign nor decide. */
@Service
public class Assistances {

    private static final int YEARS = 3;

    /** The register was read on {@code checkedOn}; {@code until} is the last day of the assistance. */
    public record Assistance(
            CaseFileId caseFile, AccountId assistant, LocalDate checkedOn, LocalDate until, AccountId checkedBy) {}

    private final JdbcClient jdbc;
    private final Participants participants;
    private final Timeline timeline;
    private final Clock clock;

    Assistances(JdbcClient jdbc, Participants participants, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws DayNotUsable when the register was not read yet, or the assistance would last longer than three years */
    @Transactional
    public void record(Assistance read) {
        LocalDate today = Days.today(clock);
        if (read.checkedOn().isAfter(today)
                || read.until().isBefore(today)
                || read.until().isAfter(read.checkedOn().plusYears(YEARS))) {
            throw new DayNotUsable();
        }
        participants.add(read.caseFile(), Slot.ASSISTANT, read.assistant(), "", read.checkedBy());
        jdbc.sql(
                        """
                        insert into accord.assistance (case_file_id, assistant, checked_on, until, checked_by, recorded_at)
                        values (:caseFile, :assistant, :checkedOn, :until, :by, :now)
                        """)
                .param("caseFile", read.caseFile().value())
                .param("assistant", read.assistant().value())
                .param("checkedOn", read.checkedOn())
                .param("until", read.until())
                .param("by", read.checkedBy().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        timeline.add(read.caseFile(), "assistanceChecked", read.checkedBy());
    }

    /** What the register said last about each assistant who has the place. */
    public List<Assistance> of(CaseFileId caseFile) {
        return jdbc.sql(LATEST + " and a.case_file_id = :caseFile order by p.case_file_id, a.assistant, a.id desc")
                .param("caseFile", caseFile.value())
                .query(Assistances::assistance)
                .list();
    }

    /** On any case file, those whose last day has passed. */
    List<Assistance> over() {
        LocalDate today = Days.today(clock);
        return jdbc
                .sql(LATEST + " order by p.case_file_id, a.assistant, a.id desc")
                .query(Assistances::assistance)
                .list()
                .stream()
                .filter(each -> each.until().isBefore(today))
                .toList();
    }

    void end(Assistance over) {
        participants.current(over.caseFile()).stream()
                .filter(each -> each.slot() == Slot.ASSISTANT && each.account().equals(over.assistant()))
                .forEach(each -> participants.end(over.caseFile(), each.id(), null));
    }

    private static final String LATEST =
            """
            select distinct on (p.case_file_id, a.assistant)
                   a.case_file_id, a.assistant, a.checked_on, a.until, a.checked_by
            from accord.assistance a join accord.participant p
                on p.case_file_id = a.case_file_id and p.account_id = a.assistant and p.slot = 'ASSISTANT'
            where p.to_at is null
            """;

    private static Assistance assistance(ResultSet row, int number) throws SQLException {
        return new Assistance(
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new AccountId(row.getObject("assistant", UUID.class)),
                row.getObject("checked_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                new AccountId(row.getObject("checked_by", UUID.class)));
    }
}
