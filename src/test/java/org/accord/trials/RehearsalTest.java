package org.accord.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.AccordTest;
import org.accord.guard.Finding.Severity;
import org.accord.guard.GuardedModels;
import org.accord.guard.ModelGuard;
import org.accord.guard.Mutations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What five people have signed must not fail on the day on which it takes effect. */
@AccordTest
class RehearsalTest {

    private static final long SEED = 20_261_128;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    ModelGuard guard;

    @Test
    void theEngineTakesWhateverTheGuardLetsThrough() {
        int sets = Boolean.getBoolean("accord.thorough") ? 2_000 : 30;
        Random random = new Random(SEED);
        SortedMap<String, String> shipped = GuardedModels.shipped();
        List<String> paths = new ArrayList<>(shipped.keySet());
        int accepted = 0;
        for (int i = 0; i < sets; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            SortedMap<String, String> mutant = new TreeMap<>(shipped);
            mutant.put(path, Mutations.of(shipped.get(path), paths, random));
            if (guard.check(mutant, shipped).stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
                accepted++;
                assertThatCode(() -> rehearsal.of(mutant))
                        .as("mutant %d of %s", i, path)
                        .doesNotThrowAnyException();
            }
        }
        assertThat(accepted).isPositive();
    }
}
