package org.accord.drafts.web;

import java.util.function.UnaryOperator;
import org.accord.guard.Finding;
import org.accord.guard.Finding.Severity;
import org.accord.system.Words;

/**
 * One finding, in the reader's words.
 *
 * @param element its id, empty where it is about no element; {@code name} is what people call it
 */
record FoundLine(Severity severity, String element, String name, String message) {

    static FoundLine of(Finding finding, UnaryOperator<String> names, Words words) {
        String element = finding.element().startsWith("line ") ? "" : finding.element();
        return new FoundLine(
                finding.severity(), element, names.apply(element), words.of(finding.messageKey(), finding.args()));
    }

    public boolean error() {
        return severity == Severity.ERROR;
    }
}
