package org.accord.system;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says in one line what Accord runs on, and in production refuses a server that could lose a signature. */
@Component
@DependsOnDatabaseInitialization
class DatabaseCheck {

    private static final Logger log = LoggerFactory.getLogger(DatabaseCheck.class);

    DatabaseCheck(
            JdbcClient jdbc,
            Environment environment,
            @Value("${" + EmbeddedDatabaseDefault.EMBEDDED + "}") boolean embedded,
            @Value("${accord.data:data}") String folder) {
        List<String> shortfalls = shortfalls(jdbc);
        String version = jdbc.sql("show server_version").query(String.class).single();
        log.info(
                "Accord runs on {} PostgreSQL {}{}, {}",
                embedded ? "its embedded" : "an external",
                version,
                embedded ? " (data kept in " + folder + "/)" : "",
                shortfalls.isEmpty() ? "durable" : "NOT SAFE: " + shortfalls);
        if (!shortfalls.isEmpty() && environment.matchesProfiles("production")) {
            throw new IllegalStateException("Accord does not start in production on this database: " + shortfalls);
        }
    }

    private static List<String> shortfalls(JdbcClient jdbc) {
        List<String> found = new ArrayList<>();
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            if (jdbc.sql("select current_setting(?)")
                    .param(setting)
                    .query(String.class)
                    .single()
                    .equals("off")) {
                found.add(setting + " is off");
            }
        }
        boolean steppedDown = jdbc.sql(
                        """
                        select current_user = 'accord_app' and not rolsuper
                               and not exists (select from pg_tables
                                               where schemaname = 'accord' and tableowner = current_user)
                        from pg_roles where rolname = current_user
                        """)
                .query(Boolean.class)
                .single();
        if (!steppedDown) {
            found.add("the application's role owns its tables or is a superuser");
        }
        return found;
    }
}
