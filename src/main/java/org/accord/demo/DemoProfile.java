package org.accord.demo;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The only way into the demo: without its profile none of this exists. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import({Cast.class, Stories.class, Stage.class, Studio.class, Questions.class, Demo.class, Greeting.class})
class DemoProfile {

    @Bean
    @Primary
    StoryClock storyClock() {
        return new StoryClock(Clock.systemUTC());
    }
}
