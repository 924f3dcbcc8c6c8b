package org.accord.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries per sign-in name, known or not, and per address. A try is counted before the password is looked at, so
 * that many at once get no further than many in a row. Names are kept as digests: people type passwords into them.
 */
@Component
public class SignInThrottle {

    static final int TRIES_PER_NAME = 10;
    static final int TRIES_PER_ADDRESS = 60;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean mayTry(String signInName, String address) {
        boolean addressMay = count("address:" + address) <= TRIES_PER_ADDRESS;
        boolean nameMay = count("name:" + signInName) <= TRIES_PER_NAME;
        return addressMay && nameMay;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String signInName, String address) {
        jdbc.sql("update accord.sign_in_try set tries = greatest(tries - 1, 0) where key = :key")
                .param("key", SetupLinks.digest("address:" + address))
                .update();
        jdbc.sql("update accord.sign_in_try set tries = 0 where key = :key")
                .param("key", SetupLinks.digest("name:" + signInName))
                .update();
    }

    /** A window that ends later than one that began now was opened by a clock that has been put back: it is over. */
    private int count(String key) {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        insert into accord.sign_in_try as t (key, tries, until) values (:key, 1, :until)
                        on conflict (key) do update set
                            tries = case when t.until > :now and t.until <= excluded.until then t.tries + 1 else 1 end,
                            until = case when t.until > :now and t.until <= excluded.until then t.until else excluded.until end
                        returning tries
                        """)
                .param("key", SetupLinks.digest(key))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(WINDOW)))
                .query(Integer.class)
                .single();
    }
}
