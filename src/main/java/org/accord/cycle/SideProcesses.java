package org.accord.cycle;

import java.util.HashMap;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.peers.AppealAsked;
import org.accord.programme.Releases;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What runs beside the cycle of a case, from the release that the case is on. */
@Component
class SideProcesses {

    private final RuntimeService runtime;
    private final Releases releases;
    private final CaseFiles caseFiles;

    SideProcesses(RuntimeService runtime, Releases releases, CaseFiles caseFiles) {
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
    void asked(AppealAsked asked) {
        start(
                asked.caseFile(),
                Names.APPEAL,
                Map.of(RecordAppeal.APPEAL, asked.appeal().toString()));
    }
}
