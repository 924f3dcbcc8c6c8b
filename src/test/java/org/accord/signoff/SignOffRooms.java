package org.accord.signoff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.accord.MovableClock;
import org.accord.TestDatabase;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Signing and the rooms it stands on, without the engine: a real database, and a clock that the test moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SignOffRooms.Rooms.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "spring.datasource.url=replaced-by-TestDatabase",
            "spring.main.banner-mode=off",
            "accord.ledger.heads=target/heads-of-tests"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("test")
@interface SignOffRooms {

    /** Bears no stereotype, so that the whole application's tests do not find it when they scan. */
    @EnableAutoConfiguration(exclude = CamundaBpmAutoConfiguration.class)
    @ComponentScan({
        "org.accord.signoff",
        "org.accord.casefile",
        "org.accord.forms",
        "org.accord.people",
        "org.accord.system"
    })
    class Rooms {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        SigningTogether signingTogether(SigningTogether.Tools tools) {
            return new SigningTogether(tools);
        }

        @Bean
        SigningTogether.Tools tools(org.springframework.beans.factory.config.AutowireCapableBeanFactory beans) {
            return beans.createBean(SigningTogether.Tools.class);
        }

        @Bean
        Heard heard() {
            return new Heard();
        }

        /** The baseline's forms, as any release has them. */
        @Bean
        FormLibrary formLibrary() {
            return (release, form) -> FormSchema.parse(BaselineForm.text(form));
        }
    }
}
