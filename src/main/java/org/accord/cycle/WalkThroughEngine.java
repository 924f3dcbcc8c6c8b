package org.accord.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.accord.casefile.CaseFileId;
import org.accord.cycle.Footprints.Footprint;
import org.accord.programme.PassingRelease;
import org.accord.programme.Releases;
import org.accord.system.Actor;
import org.accord.trials.WalkedEngine;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** The engine's side of a walk through a draft. */
@Component
class WalkThroughEngine implements WalkedEngine {

    private final Footprints footprints;
    private final GivenAtStart given;
    private final ElementNames names;
    private final Releases releases;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final WalkedCaches caches;

    WalkThroughEngine(
            Footprints footprints,
            GivenAtStart given,
            ElementNames names,
            Releases releases,
            ProcessEngine engine,
            WalkedCaches caches) {
        this.footprints = footprints;
        this.given = given;
        this.names = names;
        this.releases = releases;
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.caches = caches;
    }

    @Override
    public <T> T follow(Supplier<T> walk) {
        return footprints.follow(walk);
    }

    @Override
    public List<Given> givens(SortedMap<String, String> files, String process) {
        return given.to(process, files);
    }

    @Override
    public void start(CaseFileId caseFile, PassingRelease release, String process, Map<String, String> givens) {
        Actor.require();
        Map<String, Object> variables = new HashMap<>();
        givens.forEach((name, text) -> variables.put(name, given.value(name, text)));
        variables.put(Names.CASE_FILE, caseFile.toString());
        runtime.startProcessInstanceById(releases.process(String.valueOf(release.id()), process), variables);
    }

    @Override
    public List<Passed> since(Locale language) {
        List<Passed> passed = new ArrayList<>();
        for (Footprint print : footprints.since()) {
            names.given(print.definition(), print.element(), language)
                    .ifPresent(name -> passed.add(new Passed(
                            names.process(print.definition(), language),
                            name,
                            names.arrow(print.definition(), print.element()),
                            names.stage(print.definition(), print.element(), language))));
        }
        return passed;
    }

    @Override
    public boolean goOn(CaseFileId caseFile) {
        List<Job> waiting = jobs(caseFile, () -> management.createJobQuery().messages());
        waiting.stream().limit(1).forEach(job -> management.executeJob(job.getId()));
        return !waiting.isEmpty();
    }

    @Override
    public List<Timer> timers(CaseFileId caseFile, Locale language) {
        return jobs(caseFile, () -> management.createJobQuery().timers()).stream()
                .map(job -> timer(job, language))
                .sorted(Comparator.comparing(Timer::due).thenComparing(Timer::key))
                .toList();
    }

    private Timer timer(Job job, Locale language) {
        String element = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        String name = names.name(job.getProcessDefinitionId(), element, language);
        return new Timer(
                job.getId(),
                job.getProcessInstanceId(),
                element,
                name,
                job.getDuedate().toInstant());
    }

    private List<Job> jobs(CaseFileId caseFile, Supplier<JobQuery> query) {
        return instances(caseFile)
                .flatMap(instance -> query.get().processInstanceId(instance).list().stream())
                .toList();
    }

    @Override
    public void letPass(Timer timer) {
        management.executeJob(timer.id());
    }

    @Override
    public boolean runs(CaseFileId caseFile) {
        return instances(caseFile).findAny().isPresent();
    }

    private Stream<String> instances(CaseFileId caseFile) {
        return runtime
                .createProcessInstanceQuery()
                .variableValueEquals(Names.CASE_FILE, caseFile.toString())
                .list()
                .stream()
                .map(instance -> instance.getProcessInstanceId());
    }

    @Override
    public void forget(PassingRelease release) {
        caches.forget(release);
    }
}
