package org.accord.cycle;

import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.springframework.stereotype.Component;

/** What every model does without being told: its tasks reach an inbox, its stages are seen, its tables route. */
@Component
class EngineListeners extends AbstractBpmnParseListener {

    static final PropertyKey<String> DECISION = new PropertyKey<>("accordDecision");
    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");
    static final String STAGE = "stage_";

    private final TaskToInbox inbox;
    private final StageToCaseFile stages;
    private final DecisionToVariables decisions;
    private final Footprints footprints;

    EngineListeners(TaskToInbox inbox, StageToCaseFile stages, DecisionToVariables decisions, Footprints footprints) {
        this.footprints = footprints;
        this.inbox = inbox;
        this.stages = stages;
        this.decisions = decisions;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Set<Expression> slots = Set.copyOf(task.getCandidateGroupIdExpressions());
        // The slot is kept in our inbox, which knows who holds it today: the engine's own links would cost two rows
        task.getCandidateGroupIdExpressions().clear();
        TaskToInbox.Listener listener = inbox.listener(TaskModel.of(element, task, slots));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        footprints.below(process);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getId().startsWith(STAGE)) {
            String stage = activity.getId().substring(STAGE.length());
            activity.addBuiltInListener("start", stages.entered(stage));
            activity.addBuiltInListener("end", stages.left(stage));
        }
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        if (flow.getProperty(BpmnParse.PROPERTYNAME_CONDITION) instanceof Condition condition) {
            String text = element.element(BpmnParse.CONDITION_EXPRESSION).getText();
            flow.setProperty(BpmnParse.PROPERTYNAME_CONDITION, new RememberedCondition(text, condition));
        }
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String decision = element.attributeNS(CAMUNDA, "decisionRef");
        activity.getProperties().set(DECISION, decision);
        activity.addBuiltInListener("end", decisions);
    }
}
