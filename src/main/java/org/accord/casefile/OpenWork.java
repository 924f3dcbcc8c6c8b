package org.accord.casefile;

import java.util.Set;

/**
 * Answers what a slot is asked to do on a case file now. Someone who fills a slot only through a role in the programme
 * sees no more of the case file than that work needs, and no longer than it lasts.
 */
public interface OpenWork {

    /** The kinds of documents that open tasks and pending signatures of that slot are about; empty when there is none. */
    Set<String> kinds(CaseFileId caseFile, Slot slot);
}
