package org.accord.cycle;

import org.accord.decisions.FeelAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.Condition;

/** A condition on a flow, asked once for the same values. */
class RememberedCondition implements Condition {

    private final String text;
    private final Condition engine;
    private final FeelAnswers answers = new FeelAnswers();

    RememberedCondition(String text, Condition engine) {
        this.text = text;
        this.engine = engine;
    }

    @Override
    public boolean evaluate(DelegateExecution execution) {
        return evaluate(execution, execution);
    }

    @Override
    public boolean evaluate(VariableScope scope, DelegateExecution execution) {
        return answers.answer(text, scope::getVariable, () -> engine.evaluate(scope, execution));
    }

    @Override
    public boolean tryEvaluate(VariableScope scope, DelegateExecution execution) {
        return answers.answer(text, scope::getVariable, () -> engine.tryEvaluate(scope, execution));
    }
}
