package org.accord.guard;

import java.util.ArrayList;
import java.util.List;
import org.accord.forms.FormProblem;
import org.accord.guard.Finding.Severity;

/** Collects what is found in one file. A file that is wrong throughout is not read to its end. */
final class Findings {

    private static final int ENOUGH = 50;

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void error(String element, String messageKey, Object... args) {
        add(Severity.ERROR, element, messageKey, args);
    }

    void error(XmlNode node, String messageKey, Object... args) {
        error(node.place(), messageKey, args);
    }

    void warning(XmlNode node, String messageKey, Object... args) {
        add(Severity.WARNING, node.place(), messageKey, args);
    }

    void warning(String element, String messageKey, Object... args) {
        add(Severity.WARNING, element, messageKey, args);
    }

    /** What the form contract says, in its own words. */
    void add(FormProblem problem) {
        if (!enough()) {
            found.add(new Finding(Severity.ERROR, file, problem.component(), problem.messageKey(), problem.args()));
        }
    }

    void add(Finding finding) {
        if (!enough()) {
            found.add(finding);
        }
    }

    private void add(Severity severity, String element, String messageKey, Object... args) {
        if (!enough()) {
            found.add(new Finding(severity, file, element, "guard." + messageKey, List.of(args)));
        }
    }

    boolean enough() {
        return found.size() >= ENOUGH;
    }

    boolean errors() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    List<Finding> list() {
        return List.copyOf(found);
    }
}
