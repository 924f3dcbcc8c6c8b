package org.accord.signoff;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reading a chain from end to end found.
 *
 * @param rows how many rows hold, counted from the first
 * @param erasedWords rows that still hold although what was said in them is erased
 * @param erasedSubjects rows that still hold although what they signed is erased
 */
public record Verification(Chain chain, long rows, int erasedWords, int erasedSubjects, @Nullable BadRow firstBadRow) {

    public enum Fault {
        /** A row is not where it should be: taken out, moved, or cut off the end. */
        MISSING,
        /** A column of the row says something else than when it was written. */
        ALTERED,
        /** The row is whole and does not follow the one before it. */
        NOT_LINKED,
        /** The end of the chain that the table names is not the last row's. */
        END_DIFFERS,
        /** A heads file kept outside the database names another hash for this place. */
        HEADS_FILE_DIFFERS,
        /** The signer's own words are not those that were said. */
        WORDS_ALTERED,
        /** What was signed is not what the signers were shown. */
        SUBJECT_ALTERED,
        /** Somebody signed with help, and the row does not name two others; or alone, and it names somebody. */
        HELP_DIFFERS,
        /** The paper that is kept is not the one that was signed. */
        SCAN_ALTERED
    }

    public record BadRow(long place, Fault fault) {}

    public boolean holds() {
        return firstBadRow == null;
    }

    public Optional<BadRow> bad() {
        return Optional.ofNullable(firstBadRow);
    }
}
