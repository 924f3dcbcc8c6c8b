package org.accord.decisions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.accord.casefile.CaseFileId;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps every evaluation (I-7): those of {@link Decisions}, and those of a business rule task that a manager drew, to
 * which it listens. The row is written in the transaction that the decision is part of.
 */
@Component
class DecisionRecorder implements DmnDecisionTableEvaluationListener {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionRecorder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        caseFile().ifPresent(caseFile -> keep(caseFile, List.of(Evaluation.of(event))));
    }

    /** One statement, however many they are. */
    void keep(CaseFileId caseFile, List<Evaluation> evaluations) {
        jdbc.sql(
                        """
                        insert into accord.decision_record
                            (case_file_id, decision, version, release_id, inputs, matched_rules, outputs, decided_at)
                        select :caseFile, decision, version, (select release_id from accord.case_file where id = :caseFile),
                            cast(inputs as jsonb), string_to_array(rules, ' '), cast(outputs as jsonb), :now
                        from unnest(:decisions, :versions, :inputs, :rules, :outputs)
                            as kept (decision, version, inputs, rules, outputs)
                        """)
                .param("caseFile", caseFile.value())
                .param("decisions", column(evaluations, Evaluation::decision))
                .param("versions", evaluations.stream().map(Evaluation::version).toArray(Integer[]::new))
                .param("inputs", column(evaluations, Evaluation::inputs))
                .param("rules", column(evaluations, each -> String.join(" ", each.rules())))
                .param("outputs", column(evaluations, Evaluation::outputsAsJson))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String[] column(List<Evaluation> evaluations, Function<Evaluation, String> value) {
        return evaluations.stream().map(value).toArray(String[]::new);
    }

    private static Optional<CaseFileId> caseFile() {
        return Optional.ofNullable(Context.getCoreExecutionContext())
                .map(context -> ((VariableScope) context.getExecution()).getVariable("caseFileId"))
                .map(id -> new CaseFileId(UUID.fromString((String) id)));
    }
}
