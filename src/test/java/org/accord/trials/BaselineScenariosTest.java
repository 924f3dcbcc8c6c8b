package org.accord.trials;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.AccordTest;
import org.accord.programme.Releases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AccordTest
class BaselineScenariosTest {

    @Autowired
    Scenarios scenarios;

    @Autowired
    Releases releases;

    @Test
    void theProgrammeThatAccordShipsDoesWhatItsScenariosSay() {
        var results = scenarios.run(releases.files(releases.numbered(1).id()));

        assertThat(results).hasSizeGreaterThan(10).allSatisfy(result -> assertThat(result.green())
                .as("%s: %s said %s", result.decision(), result.scenario(), result.said())
                .isTrue());
    }
}
