package org.accord.cycle;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.casefile.CaseFileId;
import org.accord.moves.CannotMove;
import org.accord.moves.CannotMove.Reason;
import org.accord.moves.CaseMover;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's side of a move. An element is the same when it has the same id and is of the same kind; what waits in an
 * element that is not in the other release keeps the case where it is. Dates that were promised stay.
 */
@Component
class MoveInstances implements CaseMover {

    /** What people are signing stays on the version that they were shown, and so does what follows from it. */
    private static final Set<String> LEFT = Set.of("joint-sign-off");

    private final RuntimeService runtime;
    private final MovedTasks tasks;
    private final ElementNames names;
    private final JdbcClient jdbc;
    private final Map<String, MigrationPlan> plans = new ConcurrentHashMap<>();

    MoveInstances(RuntimeService runtime, MovedTasks tasks, ElementNames names, JdbcClient jdbc) {
        this.names = names;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    @Override
    public List<Place> places(long from, long to) {
        return jdbc.sql(
                        """
                        select d.key_ process, d.id_ definition, e.act_id_ element, count(*) cases
                        from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                            join accord.release r on r.deployment_id = d.deployment_id_
                        where r.id = :from and d.key_ <> 'rule-change' and e.act_id_ is not null and e.is_active_
                          and e.act_id_ not like '%#multiInstanceBody'
                        group by d.key_, d.id_, e.act_id_ order by d.key_, cases desc, e.act_id_
                        """)
                .param("from", from)
                .query((row, number) -> new Place(
                        row.getString("process"),
                        row.getString("element"),
                        row.getInt("cases"),
                        fit(row.getString("process"), row.getString("definition"), row.getString("element"), to)))
                .list();
    }

    @Override
    public String name(long release, String process, String element, Locale language) {
        return definition(process, release)
                .map(definition -> names.name(definition, element.isEmpty() ? process : element, language))
                .orElse(element.isEmpty() ? process : element);
    }

    private Fit fit(String process, String definition, String element, long to) {
        if (LEFT.contains(process)) {
            return Fit.LEFT;
        }
        return definition(process, to)
                .map(target -> mapped(plan(definition, target)).contains(element) ? Fit.SAME : Fit.ELEMENT_GONE)
                .orElse(Fit.PROCESS_GONE);
    }

    @Override
    public void move(CaseFileId caseFile, long from, long to) {
        List<ProcessInstance> instances =
                runtime
                        .createProcessInstanceQuery()
                        .variableValueEquals(Names.CASE_FILE, caseFile.toString())
                        .list()
                        .stream()
                        .filter(instance -> !LEFT.contains(instance.getProcessDefinitionKey()))
                        .toList();
        for (ProcessInstance instance : instances) {
            String process = instance.getProcessDefinitionKey();
            String target = definition(process, to).orElseThrow(() -> new CannotMove(Reason.PROCESS_GONE, process, ""));
            if (!target.equals(instance.getProcessDefinitionId())) {
                move(instance, plan(instance.getProcessDefinitionId(), target));
                tasks.follow(instance.getId(), target, to);
            }
        }
    }

    private void move(ProcessInstance instance, MigrationPlan plan) {
        String process = instance.getProcessDefinitionKey();
        Set<String> mapped = mapped(plan);
        for (String element : waiting(instance)) {
            if (!mapped.contains(element)) {
                throw new CannotMove(Reason.ELEMENT_GONE, process, element);
            }
        }
        try {
            runtime.newMigration(plan)
                    .processInstanceIds(instance.getId())
                    .skipCustomListeners()
                    .skipIoMappings()
                    .execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            String element = refused.getValidationReport().getActivityInstanceReports().stream()
                    .map(report -> report.getSourceScopeId())
                    .findFirst()
                    .orElse("");
            throw new CannotMove(Reason.NOT_POSSIBLE, process, element);
        }
    }

    private Set<String> waiting(ProcessInstance instance) {
        Set<String> waiting = new HashSet<>();
        below(runtime.getActivityInstance(instance.getId())).forEach(each -> waiting.add(each.getActivityId()));
        waiting.remove(instance.getProcessDefinitionId());
        return waiting;
    }

    private static Stream<ActivityInstance> below(ActivityInstance instance) {
        return Stream.of(instance.getChildActivityInstances())
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private MigrationPlan plan(String source, String target) {
        return plans.computeIfAbsent(source + " " + target, key -> runtime.createMigrationPlan(source, target)
                .mapEqualActivities()
                .build());
    }

    private static Set<String> mapped(MigrationPlan plan) {
        return plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
    }

    private Optional<String> definition(String process, long release) {
        return jdbc.sql(
                        """
                        select d.id_ from act_re_procdef d join accord.release r on r.deployment_id = d.deployment_id_
                        where r.id = :release and d.key_ = :process
                        """)
                .param("release", release)
                .param("process", process)
                .query(String.class)
                .optional();
    }
}
