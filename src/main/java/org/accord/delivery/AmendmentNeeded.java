package org.accord.delivery;

import org.accord.casefile.CaseFileId;

/** An action changed beyond what was agreed: it is to be agreed anew. Published inside the transaction. */
public record AmendmentNeeded(CaseFileId caseFile, String actionKey) {}
