package org.accord;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on a real server, a real database and the real models, with a clock that the test moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=replaced-by-TestDatabase",
            "camunda.bpm.job-execution.enabled=false",
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
@Import({AccordTest.Time.class, Cases.class, EngineRoom.class, Trail.class})
public @interface AccordTest {

    @TestConfiguration
    class Time {
        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        /** Hashing as slowly as it should would take a third of the time of tests in which nobody guesses. */
        @Bean
        @Primary
        PasswordEncoder quickPasswords() {
            return new BCryptPasswordEncoder(4);
        }
    }
}
