package org.accord.readings;

import java.time.LocalDate;
import java.util.List;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of its own, on Monday, 2 March 2026. */
abstract class ACaseThatIsRead {

    @Autowired
    Cases cases;

    @Autowired
    ReadingRoom room;

    @Autowired
    Readings readings;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    Cases.Case file;

    @BeforeEach
    void aCase() {
        clock.set(MovableClock.START);
        file = cases.open();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.set(MovableClock.START);
    }

    void missed() {
        Actor.as("test", () -> readings.missed(file.id));
    }

    List<String> values(Cases.Case of) {
        return jdbc.sql(
                        """
                        select s.standpoint || ' ' || coalesce(r.value::text, 'null') from accord.reading r
                        join accord.reading_session s on s.id = r.session_id
                        where r.case_file_id = :id order by s.number, r.indicator
                        """)
                .param("id", of.id.value())
                .query(String.class)
                .list();
    }

    static String day(Trigger trigger) {
        LocalDate day = Days.dayOf(trigger.due());
        return day.toString();
    }
}
