package org.accord.guard;

import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.accord.guard.Finding.Severity;

/** The set that Accord ships with one thing in it changed, as a manager might. */
final class ChangedModels {

    static final String CYCLE = "processes/coproduced-intervention-cycle.bpmn";
    static final String SIGN_OFF = "processes/joint-sign-off.bpmn";
    static final String SIGNATORIES = "decisions/required-signatories.dmn";
    static final String RELAXATION = "decisions/criterion-relaxation.dmn";

    private ChangedModels() {}

    static SortedMap<String, String> with(String path, UnaryOperator<String> change) {
        SortedMap<String, String> files = GuardedModels.shipped();
        String before = files.get(path);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("Nothing is changed in " + path);
        }
        files.put(path, after);
        return files;
    }

    static SortedMap<String, String> without(String path) {
        SortedMap<String, String> files = GuardedModels.shipped();
        if (files.remove(path) == null) {
            throw new AssertionError("There is no " + path);
        }
        return files;
    }

    static UnaryOperator<String> replacing(String before, String after) {
        return content -> content.replace(before, after);
    }

    /** Takes out a whole element with its id; whoever calls reconnects what is left. */
    /** And its drawing, as an editor does. */
    static UnaryOperator<String> cutting(String element, String id) {
        return content -> content.replaceAll(
                        "(?s)<(bpmn:)?" + element + " id=\"" + id + "\"[^>]*?(/>|>.*?</(bpmn:)?" + element + ">)", "")
                .replaceAll("(?s)<bpmndi:(BPMN\\w+) [^>]*bpmnElement=\"" + id + "\".*?</bpmndi:\\1>", "");
    }

    static List<Finding> errors(SortedMap<String, String> files) {
        return GuardedModels.GUARD.check(files).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    static String keys(List<Finding> findings) {
        return String.join(
                " ",
                findings.stream()
                        .map(finding -> finding.messageKey().replaceFirst("^guard\\.", "") + "@" + finding.element())
                        .toList());
    }
}
