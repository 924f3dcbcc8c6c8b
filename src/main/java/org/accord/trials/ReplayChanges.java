package org.accord.trials;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.accord.decisions.Answered;
import org.accord.decisions.TableSheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which single decisions a replay would have changed. */
@Component
class ReplayChanges {

    private static final JsonMapper JSON = new JsonMapper();

    /** A question, known by one record that asked it, that the draft answers otherwise. */
    record Changed(long example, Answered answered, TableSheet sheet) {}

    private final JdbcClient jdbc;

    ReplayChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every record that asks the same and was told the same. */
    void keep(Replay replay, List<Changed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        List<String> rules = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        for (Changed each : changed) {
            rules.add(String.join(" ", each.answered().rules()));
            outputs.add(JSON.writeValueAsString(TableRerun.plain(each.answered().rows(), each.sheet())));
        }
        jdbc.sql(
                        """
                        insert into accord.replay_change (replay_id, decision_record_id, rules, outputs)
                        select :replay, d.id, string_to_array(c.rules, ' '), cast(c.outputs as jsonb)
                        from unnest(:examples, :rules, :outputs) as c (example, rules, outputs)
                        join accord.decision_record e on e.id = c.example
                        join accord.decision_record d on d.decision = e.decision and d.inputs = e.inputs
                            and d.version = e.version and d.matched_rules = e.matched_rules
                        where d.decided_at >= :from and d.decided_at < :until and d.erased_at is null
                        """)
                .param("replay", replay.id().value())
                .param("examples", changed.stream().map(Changed::example).toArray(Long[]::new))
                .param("rules", rules.toArray(String[]::new))
                .param("outputs", outputs.toArray(String[]::new))
                .param("from", Timestamp.from(replay.from()))
                .param("until", Timestamp.from(replay.until()))
                .update();
    }

    /** Those whom a relaxation let in, by whether the draft would decide otherwise, and since when. */
    Map<Boolean, List<LetIn>> letIn(Replay replay) {
        return jdbc
                .sql(
                        """
                        select d.case_file_id, min(d.decided_at) as since, bool_or(c.replay_id is not null) as changed
                        from accord.decision_record d
                        left join accord.replay_change c on c.replay_id = :replay and c.decision_record_id = d.id
                        where d.decision = 'criterion-relaxation' and d.decided_at >= :from and d.decided_at < :until
                            and d.outputs @> '[{"result": "RELAX"}]'
                        group by d.case_file_id
                        """)
                .param("replay", replay.id().value())
                .param("from", Timestamp.from(replay.from()))
                .param("until", Timestamp.from(replay.until()))
                .query((row, number) -> new LetIn(
                        row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(), row.getBoolean(3)))
                .list()
                .stream()
                .collect(Collectors.partitioningBy(LetIn::changed));
    }

    record LetIn(UUID caseFile, Instant since, boolean changed) {}
}
