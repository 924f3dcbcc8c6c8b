package org.accord;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.accord.casefile.CaseFileId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The engine beside a case: where it waits, and the time that a test lets pass. Timers fire as the engine's would. */
@Component
public class EngineRoom {

    private static final String CASE_FILE = "caseFileId";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final MovableClock clock;

    EngineRoom(RuntimeService runtime, ManagementService management, MovableClock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** Null when it has ended. */
    public ProcessInstance cycle(CaseFileId caseFile) {
        return instances(caseFile, "coproduced-intervention-cycle").stream()
                .findFirst()
                .orElse(null);
    }

    public ProcessInstance signOff(CaseFileId caseFile) {
        return signOffs(caseFile).stream().findFirst().orElseThrow(() -> new AssertionError("Nothing is being signed"));
    }

    public List<ProcessInstance> signOffs(CaseFileId caseFile) {
        return instances(caseFile, "joint-sign-off");
    }

    public List<ProcessInstance> side(CaseFileId caseFile, String process) {
        return instances(caseFile, process);
    }

    /** Where no way of people leads: the cycle stands before that element, and nowhere else. */
    public void putBefore(CaseFileId caseFile, String element, String insteadOf) {
        runtime.createProcessInstanceModification(cycle(caseFile).getId())
                .cancelAllForActivity(insteadOf)
                .startBeforeActivity(element)
                .execute();
    }

    /** One day after the other; what fell due is carried out at the end of each, with nobody signed in. */
    public void daysPass(CaseFileId caseFile, int days) {
        for (int day = 0; day < days; day++) {
            clock.forward(Duration.ofDays(1));
            fireTimers(caseFile);
        }
    }

    /** That many days at once, where nothing falls due in between. */
    public void timePasses(CaseFileId caseFile, int days) {
        clock.forward(Duration.ofDays(days));
        fireTimers(caseFile);
    }

    private void fireTimers(CaseFileId caseFile) {
        instances(caseFile, null).stream()
                .flatMap(instance -> due(instance).stream())
                .map(Job::getId)
                .filter(this::stillThere)
                .forEach(management::executeJob);
    }

    /** What fired before may have ended what this one waits for. */
    private boolean stillThere(String job) {
        return management.createJobQuery().jobId(job).count() == 1;
    }

    private List<Job> due(ProcessInstance instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .duedateLowerThan(Date.from(clock.instant().plusSeconds(1)))
                .list();
    }

    private List<ProcessInstance> instances(CaseFileId caseFile, String process) {
        var query = runtime.createProcessInstanceQuery().variableValueEquals(CASE_FILE, caseFile.toString());
        return (process == null ? query : query.processDefinitionKey(process)).list();
    }
}
