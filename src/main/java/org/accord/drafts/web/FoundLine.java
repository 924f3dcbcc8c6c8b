package org.accord.drafts.web;

import org.accord.guard.Finding;
import org.accord.guard.Finding.Severity;
import org.accord.system.Words;

/** One finding, in the reader's words. {@code element} is empty where it is about no element. */
record FoundLine(Severity severity, String element, String message) {

    static FoundLine of(Finding finding, Words words) {
        return new FoundLine(
                finding.severity(),
                finding.element().startsWith("line ") ? "" : finding.element(),
                words.of(finding.messageKey(), finding.args()));
    }

    public boolean error() {
        return severity == Severity.ERROR;
    }
}
