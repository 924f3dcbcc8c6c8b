package org.accord.readings;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The indicators that Accord ships are there from the first start. */
@Component
@Order(0)
class StarterIndicators implements ApplicationRunner {

    private final Indicators indicators;
    private final JsonMapper json;

    StarterIndicators(Indicators indicators, JsonMapper json) {
        this.indicators = indicators;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (InputStream file = new ClassPathResource("readings/indicators.json").getInputStream()) {
            json.readValue(file, new TypeReference<List<Indicator>>() {}).forEach(indicators::add);
        }
    }
}
