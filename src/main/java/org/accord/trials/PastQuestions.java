package org.accord.trials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What tables were asked and said: each distinct question once, with how often it came. What was erased is no question any more. */
@Component
class PastQuestions {

    private static final int AT_ONCE = 1000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    /** @param example the id of one of the records that ask this and got this answer from the same version */
    record Past(
            long example,
            Map<String, Object> inputs,
            List<String> rules,
            List<Map<String, Object>> outputs,
            long count) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    PastQuestions(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** How many decisions each table gave in the period. */
    Map<String, Long> tables(Instant from, Instant until) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql(
                        """
                        select decision, count(*) from accord.decision_record
                        where decided_at >= :from and decided_at < :until and erased_at is null group by decision
                        """)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** In batches, so that a long period needs no more memory than a short one. */
    void each(String decision, Instant from, Instant until, Consumer<Past> visitor) {
        reading.executeWithoutResult(transaction -> {
            try (Stream<Past> rows = jdbc
                    .sql(
                            """
                            select d.id, d.inputs::text, d.matched_rules, d.outputs::text, g.n
                            from (select min(id) as one, count(*) as n from accord.decision_record
                                where decision = :decision and decided_at >= :from and decided_at < :until
                                    and erased_at is null
                                group by inputs, version, matched_rules) g
                            join accord.decision_record d on d.id = g.one
                            """)
                    .withFetchSize(AT_ONCE)
                    .param("decision", decision)
                    .param("from", Timestamp.from(from))
                    .param("until", Timestamp.from(until))
                    .query(PastQuestions::past)
                    .stream()) {
                rows.forEach(visitor);
            }
        });
    }

    /** The inputs of one decision, without whose it is. */
    Optional<Map<String, Object>> inputs(long record, String decision) {
        return jdbc.sql(
                        "select inputs::text from accord.decision_record where id = :id and decision = :decision and erased_at is null")
                .param("id", record)
                .param("decision", decision)
                .query(String.class)
                .optional()
                .map(inputs -> JSON.readValue(inputs, ROW));
    }

    private static Past past(ResultSet row, int number) throws SQLException {
        return new Past(
                row.getLong(1),
                JSON.readValue(row.getString(2), ROW),
                List.of((String[]) row.getArray(3).getArray()),
                JSON.readValue(row.getString(4), ROWS),
                row.getLong(5));
    }
}
