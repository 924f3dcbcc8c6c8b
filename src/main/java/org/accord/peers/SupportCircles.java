package org.accord.peers;

import java.time.Clock;
import java.time.LocalDate;
import org.accord.system.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mutual support in a team: how many circles were held in a month, and how many steps were chosen in them. */
@Service
public class SupportCircles {

    public record Count(int circles, int commitments) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SupportCircles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void held(int commitments) {
        jdbc.sql("insert into accord.support_circle (month, commitments) values (:month, :commitments)")
                .param("month", Days.today(clock).withDayOfMonth(1))
                .param("commitments", commitments)
                .update();
    }

    public Count of(LocalDate month) {
        return jdbc.sql(
                        """
                        select count(*)::int circles, coalesce(sum(commitments), 0)::int commitments
                        from accord.support_circle where month = :month
                        """)
                .param("month", month.withDayOfMonth(1))
                .query(Count.class)
                .single();
    }
}
