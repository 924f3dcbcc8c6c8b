package org.accord.decisions;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.casefile.CaseFileId;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Runs the tables of a case's own release, and keeps what each said (I-7). */
@Service
public class Decisions {

    private final RepositoryService engine;
    private final DecisionRecorder recorder;
    private final JdbcClient jdbc;
    private final Map<Key, Released> tables = new ConcurrentHashMap<>();

    private record Key(long release, String decision) {}

    /** A table of a release, which never changes. */
    private record Released(DecisionTable table, int version) {}

    Decisions(RepositoryService engine, DecisionRecorder recorder, JdbcClient jdbc) {
        this.engine = engine;
        this.recorder = recorder;
        this.jdbc = jdbc;
    }

    /** {@code decision} is the table's id, such as {@code required-signatories}. */
    public Decided decide(CaseFileId caseFile, String decision, Map<String, Object> inputs) {
        return new Decided(
                decideEach(caseFile, decision, List.of(inputs)).get(0).rows());
    }

    /** The same table for each of {@code questions}, in their order; all that was said is kept with one statement. */
    public List<Answered> decideEach(CaseFileId caseFile, String decision, List<Map<String, Object>> questions) {
        Released released = tables.computeIfAbsent(new Key(releaseOf(caseFile), decision), this::released);
        List<Evaluation> said = questions.stream()
                .map(inputs -> Evaluation.of(released.table.evaluate(inputs), released.version))
                .toList();
        recorder.keep(caseFile, said);
        return said.stream()
                .map(each -> new Answered(each.rules(), each.outputs()))
                .toList();
    }

    /** What was read of a release that never came to be. */
    public void forget(long release) {
        tables.keySet().removeIf(key -> key.release == release);
    }

    private long releaseOf(CaseFileId caseFile) {
        return jdbc.sql("select release_id from accord.case_file where id = :id")
                .param("id", caseFile.value())
                .query(Long.class)
                .single();
    }

    private Released released(Key key) {
        return jdbc.sql(
                        """
                        select d.id_, d.version_ from act_re_decision_def d join accord.release r on r.deployment_id = d.deployment_id_
                        where r.id = :release and d.key_ = :decision
                        """)
                .param("release", key.release)
                .param("decision", key.decision)
                .query((row, number) ->
                        new Released(DecisionTable.of(engine.getDmnModelInstance(row.getString(1))), row.getInt(2)))
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
