package org.accord.cycle;

import org.accord.casefile.DocumentVersion;
import org.accord.forms.FormLibrary;
import org.accord.forms.Routing;
import org.accord.inbox.Tasks;
import org.accord.programme.Releases;
import org.accord.signoff.SubjectRewritten;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is signed steers the case, not what stood there before it was changed: the case learns the new choices. */
@Component
class RewrittenToCycle {

    private final RuntimeService runtime;
    private final Tasks tasks;
    private final Releases releases;
    private final FormLibrary forms;

    RewrittenToCycle(RuntimeService runtime, Tasks tasks, Releases releases, FormLibrary forms) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.releases = releases;
        this.forms = forms;
    }

    @EventListener
    void rewritten(SubjectRewritten rewritten) {
        Actor.require();
        tasks.toSign(rewritten.document().caseFile(), rewritten.superseded().value()).stream()
                .map(Tasks.ToSign::instanceId)
                .findAny()
                .ifPresent(signing -> tell(signing, rewritten.document()));
    }

    private void tell(String signing, DocumentVersion document) {
        ProcessInstance asking = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(signing)
                .singleResult();
        runtime.setVariables(
                asking.getId(),
                Routing.variables(
                        forms.schema(document.releaseId(), document.kind()),
                        document.content(),
                        releases.variablesRead(document.releaseId())));
    }
}
