package org.accord.moves;

import java.util.List;
import java.util.Locale;
import org.accord.casefile.CaseFileId;

/** Moves what runs for a case file from the diagrams of one release to those of another; the engine's side answers. */
public interface CaseMover {

    /** Where running cases of a release wait, and whether each place is in the other release too. */
    List<Place> places(long from, long to);

    /**
     * Moves all that runs for that case file, in the caller's transaction; what is being signed stays on its version.
     *
     * @throws CannotMove when a part of it has no place in that release: the caller's transaction must not be committed
     */
    void move(CaseFileId caseFile, long from, long to);

    /** What people call a process of a release, or an element of it; the id where it has no name. */
    String name(long release, String process, String element, Locale language);

    /** @param cases how many wait there */
    record Place(String process, String element, int cases, Fit fit) {}

    enum Fit {
        SAME,
        PROCESS_GONE,
        ELEMENT_GONE,
        /** Being signed: it stays on its version and goes on from there. */
        LEFT
    }
}
