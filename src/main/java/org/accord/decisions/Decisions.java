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
    private final DecisionRecorder recorder;
    private final JdbcClient jdbc;
    private final Evaluations evaluations = new Evaluations();
    private final Map<Table, String> definitions = new ConcurrentHashMap<>();

    private record Table(long release, String decision) {}

    Decisions(DecisionService engine, DecisionRecorder recorder, JdbcClient jdbc) {
        this.engine = engine;
        this.recorder = recorder;
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

    /**
     * The same table for each of {@code questions}, in their order: distinct questions are asked once, and all that was said
     * is kept with one statement.
     */
    public List<Answered> decideEach(CaseFileId caseFile, String decision, List<Map<String, Object>> questions) {
        String definition = definitions.computeIfAbsent(new Table(releaseOf(caseFile), decision), this::definition);
        List<Evaluation> said = questions.stream()
                .map(inputs -> evaluations.of(
                        definition,
                        inputs,
                        () -> recorder.heard(() -> engine.evaluateDecisionById(definition)
                                .variables(inputs)
                                .evaluate())))
                .toList();
        recorder.keep(caseFile, said);
        return said.stream()
                .map(each -> new Answered(each.rules(), each.outputs()))
                .toList();
    }

    /** What a table answered and which rules said it, one row a rule. */
    public record Answered(List<String> rules, List<Map<String, Object>> rows) {}

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
                        select id, decision, version, inputs::text, matched_rules, outputs::text, decided_at,
                            erased_at is not null erased
                        from accord.decision_record where case_file_id = :caseFile order by id desc
                        """)
                .param("caseFile", caseFile.value())
                .query(DecisionRecord::read)
                .list();
    }
}
