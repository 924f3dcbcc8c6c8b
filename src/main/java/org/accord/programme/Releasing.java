package org.accord.programme;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.accord.guard.Finding;
import org.accord.guard.Finding.Severity;
import org.accord.guard.ModelGuard;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.indicators.IndicatorVersions;
import org.accord.people.AccountId;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a whole set of models in force, in the engine and in our tables, or not at all. Who may have that done is decided
 * before: by signatures, or by the few days in which the release before may come back.
 */
@Service
public class Releasing {

    /** They belong to a release, and are no models: the engine has no use for them. */
    private static final List<String> NO_MODELS = List.of("scenarios/", IndicatorFile.FOLDER);

    private static final Logger log = LoggerFactory.getLogger(Releasing.class);

    private final RepositoryService engine;
    private final Releases releases;
    private final ModelGuard guard;
    private final RefusedModels refused;
    private final IndicatorVersions indicators;
    private final JdbcClient jdbc;
    private final Clock clock;

    Releasing(
            RepositoryService engine,
            Releases releases,
            ModelGuard guard,
            RefusedModels refused,
            IndicatorVersions indicators,
            JdbcClient jdbc,
            Clock clock) {
        this.engine = engine;
        this.releases = releases;
        this.guard = guard;
        this.refused = refused;
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether that release is in force, and nobody puts another one in its place before this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdActive(long release) {
        return jdbc.sql("select id from accord.release where id = :id and state = 'ACTIVE' for update")
                .param("id", release)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /**
     * @return the new release
     * @throws ModelRefused when it lacks what the platform needs, or weakens what protects people in the one in force
     */
    @Transactional
    public long release(SortedMap<String, String> files, String contentHash) {
        SortedMap<String, String> active =
                releases.inForce().map(Release::id).map(releases::files).orElseGet(TreeMap::new);
        List<Finding> errors = new ArrayList<>(guard.check(files, active));
        errors.removeIf(finding -> finding.severity() != Severity.ERROR);
        if (errors.isEmpty()) {
            IndicatorFile.in(files).values().forEach(indicator -> otherWords(indicator)
                    .ifPresent(errors::add));
        }
        if (!errors.isEmpty()) {
            refused.keep("release", errors);
            throw new ModelRefused(errors);
        }
        return put(files, contentHash);
    }

    /** As it is, whatever was in force before; each file has still passed the guard. */
    @Transactional
    long put(SortedMap<String, String> files, String contentHash) {
        return release(files, contentHash, null, null);
    }

    /** The content of an earlier release takes effect again, as a release of its own. */
    @Transactional
    public void restore(Release earlier, AccountId by) {
        release(releases.files(earlier.id()), earlier.contentHash(), earlier.id(), by.value());
    }

    private long release(
            SortedMap<String, String> files, String contentHash, @Nullable Long restores, @Nullable UUID restoredBy) {
        jdbc.sql("update accord.release set state = 'SUPERSEDED' where state = 'ACTIVE'")
                .update();
        long release = jdbc.sql(
                        """
                        insert into accord.release (number, deployment_id, content_hash, state, activated_at, restores, restored_by)
                        values ((select coalesce(max(number), 0) + 1 from accord.release), :deployment, :hash, 'ACTIVE', :now,
                                cast(:restores as bigint), cast(:restoredBy as uuid))
                        returning id
                        """)
                .param("deployment", deploy(files))
                .param("hash", contentHash)
                .param("now", Timestamp.from(clock.instant()))
                .param("restores", restores)
                .param("restoredBy", restoredBy)
                .query(Long.class)
                .single();
        keep(release, files);
        return release;
    }

    void keep(long release, SortedMap<String, String> files) {
        files.forEach((path, content) -> jdbc.sql(
                        "insert into accord.release_file (release_id, path, content) values (:release, :path, :content)")
                .param("release", release)
                .param("path", path)
                .param("content", content)
                .update());
        IndicatorFile.in(files).values().forEach(indicators::keep);
    }

    /** What a version asked once, it asks for ever: answers to other words would stand in the same series. */
    private Optional<Finding> otherWords(Indicator indicator) {
        return indicators
                .find(indicator.id(), indicator.version())
                .filter(asked -> !asked.saysTheSameAs(indicator))
                .map(asked -> new Finding(
                        Severity.ERROR,
                        IndicatorFile.path(indicator.id()),
                        "version",
                        "guard.indicator.otherWords",
                        List.of(indicator.id(), indicator.version())));
    }

    /** @throws EngineRefuses when it cannot read what the guard let through */
    String deploy(SortedMap<String, String> files) {
        DeploymentBuilder deployment = engine.createDeployment().name("programme");
        files.forEach((path, content) -> {
            if (NO_MODELS.stream().noneMatch(path::startsWith)) {
                deployment.addString(path, content);
            }
        });
        try {
            return ReleaseInHand.deploying(deployment::deploy).getId();
        } catch (ProcessEnginePersistenceException | OptimisticLockingException inTheWay) {
            // Says nothing of a model: whoever asked may try again
            throw inTheWay;
        } catch (ProcessEngineException unreadable) {
            log.warn("The engine refuses what the guard let through", unreadable);
            throw new EngineRefuses(unreadable);
        }
    }
}
