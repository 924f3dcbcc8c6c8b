package org.accord.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.springframework.stereotype.Component;

/**
 * Where a walk comes by. Only diagrams that are read while somebody follows leave footprints: those of real releases are
 * read without, and cost nothing.
 */
@Component
class Footprints {

    private static final String BODY = "#multiInstanceBody";

    private final ThreadLocal<List<Footprint>> followed = new ThreadLocal<>();

    /** @param definition the engine's id of the diagram; {@code element} one of its ids */
    record Footprint(String definition, String element) {}

    <T> T follow(Supplier<T> walk) {
        if (followed()) {
            throw new IllegalStateException("A walk within a walk");
        }
        followed.set(new ArrayList<>());
        try {
            return walk.get();
        } finally {
            followed.remove();
        }
    }

    boolean followed() {
        return followed.get() != null;
    }

    /** Those since the last time that somebody asked. */
    List<Footprint> since() {
        List<Footprint> since = List.copyOf(followed.get());
        followed.get().clear();
        return since;
    }

    void below(ProcessDefinitionEntity process) {
        if (followed()) {
            listenBelow(process);
        }
    }

    private void listenBelow(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            if (!activity.getId().endsWith(BODY)) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                        execution -> leave(execution, activity.getId()));
            }
            activity.getOutgoingTransitions().forEach(flow -> ((TransitionImpl) flow)
                    .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                            execution -> leave(execution, flow.getId())));
            listenBelow(activity);
        }
    }

    private void leave(DelegateExecution execution, String element) {
        List<Footprint> path = followed.get();
        if (path != null) {
            path.add(new Footprint(execution.getProcessDefinitionId(), element));
        }
    }
}
