package org.accord.demo;

import org.accord.AccordTest;
import org.accord.MovableClock;
import org.junit.jupiter.api.Nested;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What the profile brings, in a database that nobody has used: the demo has filled it before the first test. */
@AccordTest
@Import({
    Cast.class,
    Stories.class,
    Stage.class,
    Studio.class,
    Questions.class,
    Demo.class,
    Greeting.class,
    DemoTest.Time.class
})
class DemoTest {

    /** As the profile has it, over the clock that tests move. */
    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        StoryClock storyClock(MovableClock clock) {
            return new StoryClock(clock);
        }
    }

    @Nested
    class InTheCaseFiles extends StoriesOfCaseFiles {}

    @Nested
    class OfRights extends StoriesOfRights {}

    @Nested
    class OfTheProgramme extends StoriesOfTheProgramme {}

    @Nested
    class Itself extends TheDemoItself {}
}
