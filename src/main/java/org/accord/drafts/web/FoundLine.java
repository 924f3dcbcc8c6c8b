package org.accord.drafts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** How many of the first arguments of a message are names of parts. */
    private static final Map<String, Integer> PARTS = Map.of(
            "guard.element", 2,
            "guard.attribute", 2,
            "guard.missing", 2,
            "guard.text", 1,
            "guard.value", 1,
            "guard.twice", 1,
            "guard.root", 1);

    static FoundLine of(Finding finding, UnaryOperator<String> names, Words words) {
        String element = finding.element().startsWith("line ") ? "" : finding.element();
        return new FoundLine(
                finding.severity(),
                element,
                names.apply(element),
                words.of(finding.messageKey(), inWords(finding, words)));
    }

    /** What a file calls its parts is nothing that a manager has to know. */
    private static List<Object> inWords(Finding finding, Words words) {
        int parts = PARTS.getOrDefault(finding.messageKey(), 0);
        List<Object> args = new ArrayList<>(finding.args());
        for (int i = 0; i < Math.min(parts, args.size()); i++) {
            String key = "guard.word." + args.get(i);
            if (words.knows(key)) {
                args.set(i, "@" + key);
            }
        }
        return args;
    }

    public boolean error() {
        return severity == Severity.ERROR;
    }
}
