package org.accord.delivery;

import org.accord.casefile.CaseFileId;

/**
 * What was agreed no longer holds and is to be agreed anew. Published inside the transaction.
 *
 * @param actionKey empty where it is not for one action alone
 */
public record AmendmentNeeded(CaseFileId caseFile, String actionKey) {}
