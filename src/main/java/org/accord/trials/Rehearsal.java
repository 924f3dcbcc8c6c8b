package org.accord.trials;

import java.util.SortedMap;
import java.util.function.Function;
import org.accord.programme.PassingRelease;
import org.accord.programme.PassingReleases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a draft in the engine as if it took effect, in one transaction that is rolled back, so that nothing of it is left. */
@Service
public class Rehearsal {

    private static final int LONGEST_SECONDS = 60;

    private final PassingReleases releases;
    private final WalkedEngine engine;
    private final TransactionTemplate transaction;

    Rehearsal(PassingReleases releases, WalkedEngine engine, PlatformTransactionManager transactions) {
        this.releases = releases;
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setTimeout(LONGEST_SECONDS);
    }

    /**
     * What is signed must not fail on the day on which it takes effect.
     *
     * @throws org.accord.programme.EngineRefuses when the engine does not take what the guard let through
     */
    public void of(SortedMap<String, String> files) {
        with(files, PassingRelease::id);
    }

    /** The engine is told, so that nobody waits for it, and it for nobody. */
    <T> T with(SortedMap<String, String> files, Function<PassingRelease, T> what) {
        return engine.follow(() -> takenBack(files, what));
    }

    private <T> T takenBack(SortedMap<String, String> files, Function<PassingRelease, T> what) {
        Passing passing = new Passing();
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                passing.release = releases.put(files);
                return what.apply(passing.release);
            });
        } finally {
            if (passing.release != null) {
                engine.forget(passing.release);
            }
        }
    }

    /** Known outside of the transaction, also of one that failed. */
    private static final class Passing {

        private @Nullable PassingRelease release;
    }
}
