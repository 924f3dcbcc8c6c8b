package org.accord.decisions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.accord.casefile.CaseFileErased;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a table was asked is what people answered: it goes with their words. That it was asked, in which version, which
 * rules matched and what they say stays, as does who may read it.
 */
@Component
class ErasedDecisions {

    private final ObjectProvider<DecisionSight> sights;
    private final JdbcClient jdbc;
    private final Clock clock;

    ErasedDecisions(ObjectProvider<DecisionSight> sights, JdbcClient jdbc, Clock clock) {
        this.sights = sights;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void erase(CaseFileErased erased) {
        List<String> tables = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        sights.stream()
                .map(DecisionSight::saysWhoReads)
                .forEach(stays -> stays.forEach((table, names) -> names.forEach(name -> {
                    tables.add(table);
                    inputs.add(name);
                })));
        jdbc.sql(
                        """
                        update accord.decision_record d set erased_at = :now, inputs = (
                            select coalesce(jsonb_object_agg(asked.key, asked.value), '{}') from jsonb_each(d.inputs) asked
                            join unnest(:tables, :inputs) as stays (decision, input)
                                on stays.decision = d.decision and stays.input = asked.key)
                        where case_file_id = :caseFile and erased_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("tables", tables.toArray(String[]::new))
                .param("inputs", inputs.toArray(String[]::new))
                .param("caseFile", erased.caseFile().value())
                .update();
    }
}
