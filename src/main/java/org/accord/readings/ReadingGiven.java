package org.accord.readings;

import org.accord.casefile.CaseFileId;

/** Published inside the transaction, after what it set off. */
public record ReadingGiven(CaseFileId caseFile, SessionId session) {}
