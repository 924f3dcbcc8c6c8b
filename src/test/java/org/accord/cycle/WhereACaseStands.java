package org.accord.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Consents;
import org.accord.casefile.SlotKey;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.accord.signoff.Round;
import org.accord.signoff.RoundId;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SlotMode;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a case stands: enough to tell whether one has been there before. Ids, dates and words make no difference. */
@Component
class WhereACaseStands {

    /** What was decided on the way and still steers; anything else is asked anew before it is read. */
    private static final Set<String> STEERING =
            Set.of("round_refusals", "agreedBefore", "resumeAt", "relaxationsAgreed", "review_decision");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Tasks tasks;
    private final SignOffs signOffs;
    private final CaseFiles caseFiles;
    private final Consents consents;
    private final JdbcClient jdbc;

    WhereACaseStands(
            RuntimeService runtime,
            ManagementService management,
            Tasks tasks,
            SignOffs signOffs,
            CaseFiles caseFiles,
            Consents consents,
            JdbcClient jdbc) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.signOffs = signOffs;
        this.caseFiles = caseFiles;
        this.consents = consents;
        this.jdbc = jdbc;
    }

    String now(CaseFileId caseFile) {
        List<String> parts = new ArrayList<>();
        CaseFile file = caseFiles.get(caseFile);
        parts.add(file.state() + (file.ending() == null ? "" : " " + file.ending()));
        instances(caseFile).stream().map(this::waiting).sorted().forEach(parts::add);
        parts.add(tasks(caseFile).stream()
                .map(task -> task.modelKey() + (task.slotKey() == null ? "" : ":" + task.slotKey()))
                .sorted()
                .collect(Collectors.joining(",", "asked ", "")));
        signOffs.openRounds(caseFile).stream()
                .map(WhereACaseStands::signing)
                .sorted()
                .forEach(parts::add);
        parts.add("agreed " + new TreeSet<>(agreed(caseFile).keySet()));
        parts.add(consents.current(caseFile).stream()
                .map(consent -> consent.purpose() + "=" + consent.state())
                .sorted()
                .collect(Collectors.joining(",", "consents ", "")));
        return String.join("\n", parts);
    }

    List<TaskRow> tasks(CaseFileId caseFile) {
        return tasks.of(caseFile);
    }

    SlotMode mode(TaskRow toSign) {
        return signOffs.round(new RoundId(toSign.round()))
                .slot(SlotKey.of(toSign.slotKey()))
                .orElseThrow()
                .mode();
    }

    List<Job> timers(CaseFileId caseFile) {
        return instances(caseFile).stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .toList();
    }

    List<ProcessInstance> instances(CaseFileId caseFile) {
        return runtime.createProcessInstanceQuery()
                .variableValueEquals(Names.CASE_FILE, caseFile.toString())
                .list();
    }

    /** The latest agreed version of each kind. */
    Map<String, Integer> agreed(CaseFileId caseFile) {
        Map<String, Integer> agreed = new TreeMap<>();
        jdbc.sql(
                        """
                        select kind, max(version) from accord.document_version
                        where case_file_id = ? and agreed_at is not null group by kind
                        """)
                .param(caseFile.value())
                .query(row -> {
                    agreed.put(row.getString(1), row.getInt(2));
                });
        return agreed;
    }

    private String waiting(ProcessInstance instance) {
        String process = instance.getProcessDefinitionId().replaceFirst(":.*", "");
        Set<String> leaves = new TreeSet<>();
        leaves(runtime.getActivityInstance(instance.getId()), leaves);
        Map<String, Object> steering = new TreeMap<>(runtime.getVariables(instance.getId(), STEERING));
        steering.computeIfPresent("round_refusals", (name, count) -> Math.min(2, ((Number) count).intValue()));
        return process + leaves + steering;
    }

    private static void leaves(ActivityInstance at, Set<String> leaves) {
        Arrays.stream(at.getChildActivityInstances()).forEach(child -> leaves(child, leaves));
        Arrays.stream(at.getChildTransitionInstances()).forEach(child -> leaves.add(child.getActivityId()));
        if (at.getChildActivityInstances().length == 0) {
            leaves.add(at.getActivityId());
        }
    }

    private static String signing(Round round) {
        return round.facts().kind() + " " + round.state()
                + round.slots().stream()
                        .map(slot -> slot.key() + "=" + slot.state())
                        .sorted()
                        .toList();
    }
}
