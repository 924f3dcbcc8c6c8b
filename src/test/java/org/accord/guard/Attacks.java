package org.accord.guard;

import static org.accord.guard.GuardedModels.around;
import static org.accord.guard.GuardedModels.flow;
import static org.accord.guard.GuardedModels.process;
import static org.accord.guard.GuardedModels.userTask;

import java.util.List;
import java.util.stream.Stream;

/** The attacks of the table that reach a server as a model. Where they run, a system property says so. */
public final class Attacks {

    public static final String CANARY = "accord.canary";

    public record Attack(String name, String file, String content) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** JUEL that reaches a static method with no class named in the model. */
    public static final String JUEL =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
                    + ".invoke(null, 'accord.canary', 'juel')}";

    static final String START = "<bpmn:startEvent id=\"start\"/>";

    private Attacks() {}

    public static Stream<Attack> all() {
        return Stream.of(
                        AttacksByExpression.expressions(),
                        AttacksByCode.scripts(),
                        AttacksByCode.classes(),
                        AttacksByExpression.names(),
                        AttacksByFeel.feel(),
                        AttacksByFeel.tables(),
                        AttacksByFiles.documents(),
                        AttacksByFiles.sizes(),
                        AttacksByLoops.loops(),
                        AttacksByFiles.retention(),
                        AttacksByFiles.forms())
                .flatMap(List::stream);
    }

    static Attack bpmn(String name, String content) {
        return new Attack(name, "small.bpmn", content);
    }

    static Attack task(String name, String attributes, String children) {
        return bpmn(name, around(userTask(attributes, children), "task"));
    }

    static Attack service(String name, String attributes) {
        return bpmn(name, around("<bpmn:serviceTask id=\"task\" " + attributes + "/>", "task"));
    }

    static String extension(String content) {
        return "<bpmn:extensionElements>" + content + "</bpmn:extensionElements>";
    }

    public static String startTimer(String duration) {
        return process("<bpmn:startEvent id=\"start\"><bpmn:timerEventDefinition><bpmn:timeDuration>" + duration
                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:startEvent>" + flow("a", "start", "end")
                + "<bpmn:endEvent id=\"end\"/>");
    }

    public static String condition(String language, String condition) {
        return process(START + "<bpmn:endEvent id=\"end\"/><bpmn:exclusiveGateway id=\"choice\" default=\"d\"/>"
                + userTask("", "") + flow("a", "start", "task") + flow("b", "task", "choice")
                + flow("d", "choice", "task")
                + flow("c", "choice", "end", condition).replace("language=\"feel\"", language));
    }
}
