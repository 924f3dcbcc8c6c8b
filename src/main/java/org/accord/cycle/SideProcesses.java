package org.accord.cycle;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.delivery.DepartureReported;
import org.accord.inbox.Tasks;
import org.accord.peers.AppealAsked;
import org.accord.programme.Releases;
import org.accord.readings.TriggerId;
import org.accord.readings.TriggerMerged;
import org.accord.readings.TriggerSetOff;
import org.accord.readings.TriggerTakenBack;
import org.accord.referrals.ReferralAsked;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What runs beside the cycle of a case, from the release that the case is on. */
@Component
class SideProcesses {

    private static final String TRIGGER = "trigger";

    private final RuntimeService runtime;
    private final Releases releases;
    private final CaseFiles caseFiles;
    private final Tasks tasks;

    SideProcesses(RuntimeService runtime, Releases releases, CaseFiles caseFiles, Tasks tasks) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.releases = releases;
        this.caseFiles = caseFiles;
    }

    void start(CaseFileId caseFile, String process, Map<String, ?> variables) {
        Actor.require();
        Map<String, Object> all = new HashMap<>(variables);
        all.put(Names.CASE_FILE, caseFile.toString());
        runtime.startProcessInstanceById(
                releases.process(caseFiles.get(caseFile).releaseId(), process), all);
    }

    @EventListener
    void setOff(TriggerSetOff set) {
        start(
                set.caseFile(),
                "trigger-follow-up",
                Map.of(
                        TRIGGER,
                        set.trigger().toString(),
                        Names.TRIGGER_ACTION,
                        set.action(),
                        Names.DUE_AT,
                        Date.from(set.due())));
    }

    /** One reason more may want it sooner, never later. */
    @EventListener
    void merged(TriggerMerged merged) {
        following(merged.trigger()).forEach(instance -> {
            runtime.setVariable(instance.getId(), Names.DUE_AT, Date.from(merged.due()));
            tasks.dueBy(instance.getId(), merged.due());
        });
    }

    @EventListener
    void takenBack(TriggerTakenBack back) {
        Actor.require();
        following(back.trigger()).forEach(instance -> runtime.deleteProcessInstance(instance.getId(), back.action()));
    }

    private List<ProcessInstance> following(TriggerId trigger) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("trigger-follow-up")
                .variableValueEquals(TRIGGER, trigger.toString())
                .list();
    }

    @EventListener
    void asked(AppealAsked asked) {
        start(
                asked.caseFile(),
                Names.APPEAL,
                Map.of(RecordAppeal.APPEAL, asked.appeal().toString()));
    }

    @EventListener
    void asked(ReferralAsked asked) {
        refer(asked.caseFile());
    }

    /** While one request is being written, asking again asks for nothing more. */
    void refer(CaseFileId caseFile) {
        if (!waits(caseFile, Names.PARTNER_REFERRAL, "userTask_referral")) {
            start(caseFile, Names.PARTNER_REFERRAL, Map.of());
        }
    }

    /** Somebody who checks it already is not asked twice. */
    @EventListener
    void reported(DepartureReported reported) {
        if (!waits(reported.caseFile(), Names.DEPARTURE, "userTask_departure")) {
            start(reported.caseFile(), Names.DEPARTURE, Map.of());
        }
    }

    private boolean waits(CaseFileId caseFile, String process, String task) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .variableValueEquals(Names.CASE_FILE, caseFile.toString())
                        .activityIdIn(task)
                        .count()
                > 0;
    }
}
