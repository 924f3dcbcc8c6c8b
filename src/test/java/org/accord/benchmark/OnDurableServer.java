package org.accord.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.accord.AccordTest;
import org.accord.Cases;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The application as a benchmark measures it: on a database that keeps what it was told, each statement heard. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("benchmark")
@SpringBootTest(
        properties = {
            "spring.datasource.url=replaced-by-DurableServer",
            "camunda.bpm.job-execution.enabled=false",
            "spring.main.banner-mode=off"
        })
@ContextConfiguration(initializers = DurableServer.class)
@ActiveProfiles("test")
@Import({AccordTest.Time.class, Cases.class, OnDurableServer.Hearing.class})
@interface OnDurableServer {

    @AliasFor(annotation = SpringBootTest.class)
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;

    @TestConfiguration
    class Hearing {
        @Bean
        static BeanPostProcessor hearing() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof HikariDataSource pool ? Statements.hearing(pool) : bean;
                }
            };
        }
    }
}
