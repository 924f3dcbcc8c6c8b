package org.accord;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Every flow that any case took in this run of the tests. */
@Component
public class Trail extends AbstractProcessEnginePlugin {

    private final Set<String> flows = new ConcurrentSkipListSet<>();

    /** {@code <process>/<flow>} */
    public boolean took(String process, String flow) {
        return flows.contains(process + "/" + flow);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
                String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
                String name = process + "/" + transition.getId();
                transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) at -> flows.add(name));
            }
        })));
    }
}
