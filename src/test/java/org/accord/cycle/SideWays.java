package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.accord.Cases;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.beans.factory.annotation.Autowired;

/** What a test of a process beside the cycle needs besides: such a process, started where the platform would. */
abstract class SideWays extends Ways {

    @Autowired
    SideProcesses sideProcesses;

    /** A committee member who has lived the situation and has no part in any case. */
    SignedIn expert() {
        return cases.human("Élise Roy", Role.PEER_COMMITTEE, Role.EXPERT_BY_EXPERIENCE);
    }

    Cases.Case beside(String process, Map<String, ?> variables) {
        return beside(cases.open(), process, variables);
    }

    Cases.Case beside(Cases.Case a, String process, Map<String, ?> variables) {
        Actor.as("test", () -> sideProcesses.start(a.id, process, variables));
        return a;
    }

    void sideWaits(Cases.Case a, String process, String... tasks) {
        assertThat(engine.side(a.id, process)).hasSize(1).allSatisfy(instance -> BpmnAwareTests.assertThat(instance)
                .isWaitingAt(tasks));
        assertThat(a.taskKeys()).contains(tasks);
    }

    void sideEnded(Cases.Case a, String process) {
        assertThat(engine.side(a.id, process))
                .extracting(ProcessInstance::getId)
                .isEmpty();
    }
}
