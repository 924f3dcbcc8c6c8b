package org.accord.delivery;

import java.util.Set;
import org.accord.casefile.CaseFileId;

/** Nobody is asked about these actions any more. Published inside the transaction. */
public record ActionsWithdrawn(CaseFileId caseFile, Set<String> keys) {}
