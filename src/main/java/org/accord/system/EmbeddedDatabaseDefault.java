package org.accord.system;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * With no database named, Accord brings its own and shows itself: the embedded PostgreSQL and the demo go together, and
 * neither exists anywhere else.
 */
public class EmbeddedDatabaseDefault implements EnvironmentPostProcessor {

    static final String EMBEDDED = "accord.database.embedded";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = environment.getProperty("spring.datasource.url", "").isBlank();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("accordDatabase", Map.of(EMBEDDED, String.valueOf(embedded))));
        if (embedded) {
            environment.addActiveProfile("demo");
        } else if (environment.matchesProfiles("demo")) {
            throw new IllegalStateException(
                    "The demo has accounts that everybody knows: it runs on the embedded database only."
                            + " Take away the profile 'demo' or SPRING_DATASOURCE_URL.");
        }
    }
}
