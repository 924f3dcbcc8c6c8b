package org.accord.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.accord.people.AccountId;
import org.accord.system.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How old the person is today, where it was said. */
@Service
public class DatesOfBirth {

    static final int OF_AGE = 18;

    private static final LocalDate EARLIEST = LocalDate.of(1890, 1, 1);

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Clock clock;

    DatesOfBirth(JdbcClient jdbc, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    public void record(CaseFileId caseFile, LocalDate born, AccountId by) {
        if (born.isBefore(EARLIEST) || born.isAfter(Days.today(clock))) {
            throw new DayNotUsable();
        }
        write(caseFile, born);
        timeline.add(caseFile, "dateOfBirth", by);
    }

    public Optional<LocalDate> of(CaseFileId caseFile) {
        return jdbc.sql("select person_born from accord.case_file where id = :id")
                .param("id", caseFile.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .optional()
                .orElseThrow(NoSuchCaseFile::new);
    }

    /** In whole years; empty when it was not said. */
    public OptionalInt age(CaseFileId caseFile) {
        return of(caseFile)
                .map(born ->
                        OptionalInt.of(Period.between(born, Days.today(clock)).getYears()))
                .orElse(OptionalInt.empty());
    }

    boolean minor(CaseFileId caseFile) {
        OptionalInt age = age(caseFile);
        return age.isPresent() && age.getAsInt() < OF_AGE;
    }

    @EventListener
    void erased(CaseFileErased erased) {
        write(erased.caseFile(), null);
    }

    private void write(CaseFileId caseFile, @Nullable LocalDate born) {
        jdbc.sql("update accord.case_file set person_born = cast(:born as date) where id = :id")
                .param("born", born)
                .param("id", caseFile.value())
                .update();
    }
}
