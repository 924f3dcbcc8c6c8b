package org.accord.decisions;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.casefile.CaseFileId;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Runs the tables of a case's own release. What each said is kept by {@link DecisionRecorder}. */
@Service
public class Decisions {

    private final DecisionService engine;
    private final JdbcClient jdbc;
    private final Map<Table, String> definitions = new ConcurrentHashMap<>();

    private record Table(long release, String decision) {}

    Decisions(DecisionService engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** {@code decision} is the table's id, such as {@code required-signatories}. */
    public Decided decide(CaseFileId caseFile, String decision, Map<String, Object> inputs) {
        String definition = definitions.computeIfAbsent(new Table(releaseOf(caseFile), decision), this::definition);
        DmnDecisionResult result = DecisionRecorder.of(
                caseFile,
                () -> engine.evaluateDecisionById(definition).variables(inputs).evaluate());
        return new Decided(result.getResultList());
    }

    private long releaseOf(CaseFileId caseFile) {
        return jdbc.sql("select release_id from accord.case_file where id = :id")
                .param("id", caseFile.value())
                .query(Long.class)
                .single();
    }

    private String definition(Table table) {
        return jdbc.sql(
                        """
                        select d.id_ from act_re_decision_def d join accord.release r on r.deployment_id = d.deployment_id_
                        where r.id = :release and d.key_ = :decision
                        """)
                .param("release", table.release)
                .param("decision", table.decision)
                .query(String.class)
                .single();
    }

    /** What a table answered: one row for each rule that its hit policy lets through. */
    public record Decided(List<Map<String, Object>> rows) {

        /** The answer of a table that gives one. */
        public Map<String, Object> only() {
            if (rows.size() != 1) {
                throw new IllegalStateException("One answer was expected: " + rows);
            }
            return rows.get(0);
        }

        public String text(String output) {
            return (String) only().get(output);
        }

        public int number(String output) {
            return ((Number) only().get(output)).intValue();
        }
    }

    /** What was decided on a case file, the latest first. */
    public List<DecisionRecord> of(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select id, decision, version, inputs::text, matched_rules, outputs::text, decided_at
                        from accord.decision_record where case_file_id = :caseFile order by id desc
                        """)
                .param("caseFile", caseFile.value())
                .query(DecisionRecord::read)
                .list();
    }
}
