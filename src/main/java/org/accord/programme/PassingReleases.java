package org.accord.programme;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the engine read a set of models as it reads a release, for a transaction that is rolled back. It takes no number of
 * the releases, is never in force, and what was remembered of it is forgotten by {@link #forget}.
 */
@Service
public class PassingReleases {

    private final Releasing releasing;
    private final Releases releases;
    private final JdbcClient jdbc;
    private final Clock clock;

    PassingReleases(Releasing releasing, Releases releases, JdbcClient jdbc, Clock clock) {
        this.releasing = releasing;
        this.releases = releases;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws ModelRefused when the guard does not let the models through */
    @Transactional(propagation = Propagation.MANDATORY)
    public PassingRelease put(SortedMap<String, String> files) {
        var numbers = ThreadLocalRandom.current();
        String deployment = releasing.deploy(files);
        PassingRelease release =
                new PassingRelease(-numbers.nextLong(1, Long.MAX_VALUE), deployment, forms(deployment));
        jdbc.sql(
                        """
                        insert into accord.release (id, number, deployment_id, content_hash, state, activated_at)
                        overriding system value
                        values (:id, :number, :deployment, '', 'SUPERSEDED', :now)
                        """)
                .param("id", release.id())
                .param("number", -numbers.nextInt(1, Integer.MAX_VALUE))
                .param("deployment", release.deployment())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        releasing.keep(release.id(), files);
        return release;
    }

    private List<String> forms(String deployment) {
        return jdbc.sql("select id_ from act_re_camformdef where deployment_id_ = :deployment")
                .param("deployment", deployment)
                .query(String.class)
                .list();
    }

    public void forget(PassingRelease release) {
        releases.forget(release.id(), release.deployment());
    }
}
