package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.accord.AccordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AccordTest
class NobodyActsTest {

    @Autowired
    CycleDoor door;

    /** The engine itself would skip its checks: with nobody set, everything is allowed. */
    @Test
    void aThreadInWhichNobodyActsMovesNoCase() {
        assertThatThrownBy(() -> door.complete("any", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nobody acts");
    }
}
