package org.accord.signoff;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Checking the ledger beside a running Accord takes no port from it and moves no case. */
public class VerifyCommandSettings implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(VerifyCommand.OPTION)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "verifyLedger", Map.of("server.port", "0", "camunda.bpm.job-execution.enabled", "false")));
        }
    }
}
