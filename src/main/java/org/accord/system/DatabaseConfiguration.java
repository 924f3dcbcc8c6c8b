package org.accord.system;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two ways to one database: the owner's, for Flyway and the engine's schema, and the application's, which steps down to
 * a role that cannot change or delete what people signed.
 */
@Configuration
@EnableConfigurationProperties(DataSourceProperties.class)
class DatabaseConfiguration {

    /** jit costs more than it saves in short queries over large tables; batched inserts travel as one statement. */
    static final String STEP_DOWN = "set role accord_app; set jit = off";

    /** An owner called like our schema would otherwise find the engine's tables in it. */
    private static final Properties PUBLIC = new Properties();

    static {
        PUBLIC.setProperty("currentSchema", "public");
    }

    @Bean
    @ConditionalOnProperty(name = EmbeddedDatabaseDefault.EMBEDDED, havingValue = "true")
    EmbeddedDatabase embeddedDatabase(@Value("${accord.data:data}") Path folder) {
        return new EmbeddedDatabase(folder);
    }

    @Bean
    DatabaseLogin databaseLogin(Optional<EmbeddedDatabase> embedded, DataSourceProperties named) {
        return embedded.map(database -> new DatabaseLogin(database.url(), EmbeddedDatabase.OWNER, ""))
                .orElseGet(() -> new DatabaseLogin(named.getUrl(), named.getUsername(), named.getPassword()));
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseLogin login) {
        DriverManagerDataSource owner = new DriverManagerDataSource(login.url(), login.user(), login.password());
        owner.setConnectionProperties(PUBLIC);
        return owner;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseLogin login, @Value("${accord.connections:20}") int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("accord");
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setConnectionInitSql(STEP_DOWN);
        pool.setMaximumPoolSize(connections);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        PUBLIC.forEach((name, value) -> pool.addDataSourceProperty((String) name, value));
        return pool;
    }

    record DatabaseLogin(String url, String user, String password) {}
}
