package org.accord.trials;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Right;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.DecisionSight;
import org.accord.decisions.Decisions;
import org.accord.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Of the decisions that a replay would have changed, those that the reader may read anyway. */
@Service
public class ChangedDecisions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Access access;
    private final Decisions decisions;
    private final ObjectProvider<DecisionSight> sights;

    ChangedDecisions(
            JdbcClient jdbc,
            CaseFiles caseFiles,
            Access access,
            Decisions decisions,
            ObjectProvider<DecisionSight> sights) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.access = access;
        this.decisions = decisions;
        this.sights = sights;
    }

    /** @param after what the draft would have said, without sentences */
    public record Changed(CaseFile file, DecisionRecord record, List<Map<String, Object>> after) {}

    public List<Changed> of(ReplayId replay, SignedIn me) {
        return caseFiles.of(me.id()).stream()
                .filter(file -> access.may(me, file.id(), Right.READ))
                .flatMap(file -> of(replay, file, me).stream())
                .toList();
    }

    private List<Changed> of(ReplayId replay, CaseFile file, SignedIn me) {
        Map<Long, List<Map<String, Object>>> after = after(replay, file);
        List<Predicate<DecisionRecord>> sight =
                sights.stream().map(each -> each.of(file.id(), me)).toList();
        return after.isEmpty()
                ? List.of()
                : decisions.of(file.id()).stream()
                        .filter(record -> after.containsKey(record.id()))
                        .filter(record -> sight.stream().allMatch(sees -> sees.test(record)))
                        .map(record -> new Changed(file, record, after.get(record.id())))
                        .toList();
    }

    private Map<Long, List<Map<String, Object>>> after(ReplayId replay, CaseFile file) {
        return jdbc
                .sql(
                        """
                        select d.id, c.outputs::text as says
                        from accord.decision_record d join accord.replay_change c on c.decision_record_id = d.id
                        where c.replay_id = :replay and d.case_file_id = :file
                        """)
                .param("replay", replay.value())
                .param("file", file.id().value())
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(
                        row -> (Long) row.get("id"), row -> JSON.readValue((String) row.get("says"), ROWS)));
    }
}
