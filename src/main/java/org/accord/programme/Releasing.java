package org.accord.programme;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a whole set of models in force, in the engine and in our tables, or not at all. */
@Service
class Releasing {

    private final RepositoryService engine;
    private final JdbcClient jdbc;
    private final Clock clock;

    Releasing(RepositoryService engine, JdbcClient jdbc, Clock clock) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void release(SortedMap<String, String> files, String contentHash) {
        jdbc.sql("update accord.release set state = 'SUPERSEDED' where state = 'ACTIVE'")
                .update();
        long release = jdbc.sql(
                        """
                        insert into accord.release (number, deployment_id, content_hash, state, activated_at)
                        values ((select coalesce(max(number), 0) + 1 from accord.release), :deployment, :hash, 'ACTIVE', :now)
                        returning id
                        """)
                .param("deployment", deploy(files))
                .param("hash", contentHash)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        files.forEach((path, content) -> jdbc.sql(
                        "insert into accord.release_file (release_id, path, content) values (:release, :path, :content)")
                .param("release", release)
                .param("path", path)
                .param("content", content)
                .update());
    }

    private String deploy(SortedMap<String, String> files) {
        DeploymentBuilder deployment = engine.createDeployment().name("programme");
        files.forEach(deployment::addString);
        return deployment.deploy().getId();
    }
}
