package org.accord.delivery;

import org.accord.casefile.CaseFileId;

/** The person is said to have died, or to be followed elsewhere. Published inside the transaction. */
public record DepartureReported(CaseFileId caseFile) {}
