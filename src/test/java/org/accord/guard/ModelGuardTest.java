package org.accord.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.guard.Finding.Severity;
import org.junit.jupiter.api.Test;

class ModelGuardTest {

    @Test
    void theModelsThatAccordShipsAreInOrder() {
        assertThat(GuardedModels.GUARD.check(GuardedModels.shipped()))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }
}
