package org.accord.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL for everything that is compared, as durable as the run command's, a database for each. */
class DurableServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int CONNECTIONS = 20;

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                execute(postgres, "create role accord login createrole");
                return postgres;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("benchmark", Map.copyOf(properties("accord"))));
    }

    /** The connection properties of a new, empty database. */
    static Map<String, String> properties(String database) {
        execute(Server.POSTGRES, "create database " + database + " owner accord");
        return Map.of(
                "spring.datasource.url",
                Server.POSTGRES.getJdbcUrl("accord", database),
                "spring.datasource.username",
                "accord",
                "spring.datasource.password",
                "");
    }

    /** A pool of the same size as Accord's, with the driver's defaults. */
    static HikariDataSource pool(String database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(properties(database).get("spring.datasource.url"));
        pool.setUsername("accord");
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    /** What the application and the database have used together; on a busy machine it says more than the clock. */
    static Duration cpu() {
        Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet backends = statement.executeQuery("select pid from pg_stat_activity")) {
            while (backends.next()) {
                used = used.plus(ProcessHandle.of(backends.getLong(1))
                        .flatMap(backend -> backend.info().totalCpuDuration())
                        .orElse(Duration.ZERO));
            }
            return used;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
