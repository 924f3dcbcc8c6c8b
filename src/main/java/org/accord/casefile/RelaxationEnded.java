package org.accord.casefile;

/** Published inside the transaction, when the last day of a relaxation is over. */
public record RelaxationEnded(CaseFileId caseFile, RelaxationId relaxation) {}
