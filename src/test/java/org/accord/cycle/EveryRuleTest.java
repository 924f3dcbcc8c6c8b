package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.AccordTest;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every rule of every table, set off by a case that people led there through the cycle: no table is asked directly. Run
 * as a whole, it ends by asking of each rule in the files whether a case file of these says so: a rule that is new and
 * that no case sets off is named.
 */
@AccordTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class EveryRuleTest {

    private static final Path TABLES = Path.of("decisions");

    /** Of the programme's own files, on which no case of a person stands. */
    private static final Map<String, Set<String>> OF_THE_PROGRAMME = Map.of(
            "required-signatories",
            Set.of("R13-M", "R13-L", "R13-E", "R13-X"),
            "signoff-escalation",
            Set.of("E0-RULE_CHANGE"));

    private static long before;

    @BeforeAll
    static void fromHere(@Autowired JdbcClient jdbc) {
        before = jdbc.sql("select coalesce(max(id), 0) from accord.decision_record")
                .query(Long.class)
                .single();
    }

    @Nested
    class Admission extends AccessRules {}

    @Nested
    class Place extends PlaceRules {}

    @Nested
    class Signatories extends SignatoryRules {}

    @Nested
    class Escalation extends EscalationRules {}

    @Nested
    class Readings extends ReadingRules {}

    @Nested
    class TakingStock extends ReviewDayRules {}

    @Nested
    class Referral extends ReferralRules {}

    @Nested
    class Withdrawal extends WithdrawalRules {}

    @Nested
    class WhatPeopleAreAsked extends IndicatorRules {}

    @Nested
    @Order(Integer.MAX_VALUE)
    class NoRuleIsLeftOut {

        @Autowired
        JdbcClient jdbc;

        @TestFactory
        Stream<DynamicTest> someCaseSetItOff() throws IOException {
            try (Stream<Path> files = Files.list(TABLES)) {
                return files.sorted().toList().stream().flatMap(this::rules);
            }
        }

        private Stream<DynamicTest> rules(Path file) {
            String table = file.getFileName().toString().replace(".dmn", "");
            Set<String> setOff = setOff(table);
            return Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class).stream()
                    .map(rule -> rule.getId().replaceFirst("^rule_", ""))
                    .map(rule -> DynamicTest.dynamicTest(table + " " + rule, () -> assertThat(setOff.contains(rule))
                            .as("some case sets off %s of %s", rule, table)
                            .isEqualTo(!OF_THE_PROGRAMME
                                    .getOrDefault(table, Set.of())
                                    .contains(rule))));
        }

        private Set<String> setOff(String table) {
            return jdbc.sql(
                            """
                            select distinct unnest(matched_rules) from accord.decision_record
                            where id > :before and decision = :table
                            """)
                    .param("before", before)
                    .param("table", table)
                    .query(String.class)
                    .set();
        }
    }
}
