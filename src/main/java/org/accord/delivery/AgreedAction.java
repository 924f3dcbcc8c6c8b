package org.accord.delivery;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentId;

/**
 * Something that somebody agreed to do.
 *
 * @param key {@code <place of whoever does it>-<number>}, once given never again on that case file
 * @param document the version in force that names it, in place {@code place} of its list; the words stand there
 */
public record AgreedAction(
        CaseFileId caseFile,
        String key,
        DocumentId document,
        int place,
        Terms agreed,
        Terms now,
        Margins margins,
        ActionState state) {

    public boolean open() {
        return state == ActionState.OPEN;
    }
}
