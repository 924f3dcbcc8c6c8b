package org.accord.casefile;

/** Published inside the transaction, once, on the day on which the safeguard of a relaxation is to be looked at again. */
public record SafeguardReviewDue(CaseFileId caseFile, RelaxationId relaxation) {}
