package org.accord.cycle;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The engine's tables, made and upgraded by the owner: the application's role may read and write them, not change
 * them. A short-lived engine does it, and only when there is something to do.
 */
@Component
@DependsOnDatabaseInitialization
class EngineSchema {

    EngineSchema(@FlywayDataSource DataSource owner) {
        JdbcTemplate jdbc = new JdbcTemplate(owner);
        if (!isCurrent(jdbc)) {
            jdbc.execute("grant usage on schema public to accord_app");
            jdbc.execute("alter default privileges in schema public"
                    + " grant select, insert, update, delete on tables to accord_app");
            create(owner);
        }
    }

    private static boolean isCurrent(JdbcTemplate jdbc) {
        Boolean exists =
                jdbc.queryForObject("select to_regclass('public.act_ge_schema_log') is not null", Boolean.class);
        return Boolean.TRUE.equals(exists)
                && jdbc.queryForList("select version_ from act_ge_schema_log", String.class)
                        .contains(ProcessEngine.VERSION);
    }

    private static void create(DataSource owner) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("schema");
        configuration.setDataSource(owner);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("none");
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.buildProcessEngine().close();
    }
}
