package org.accord.decisions;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** How Accord reads tables, in the engine and beside it: in FEEL and nothing else, each text once. */
public final class FeelTables {

    private FeelTables() {}

    public static DefaultDmnEngineConfiguration configuration() {
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.setElProvider(expression -> {
            throw new IllegalArgumentException("Tables are written in FEEL");
        });
        tables.setFeelEngineFactory(FeelReadOnce::new);
        return tables;
    }
}
