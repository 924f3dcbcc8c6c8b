package org.accord.peers;

import org.accord.casefile.CaseFileId;

/** The person asks for another look at a decision that no stage is waiting on. Published inside the transaction. */
public record AppealAsked(CaseFileId caseFile, AppealId appeal) {}
