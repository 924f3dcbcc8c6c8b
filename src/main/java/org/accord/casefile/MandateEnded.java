package org.accord.casefile;

/** A mandate that was in force is so no longer: suspended, ended or expired. Published inside the transaction. */
public record MandateEnded(CaseFileId caseFile, MandateId mandate) {}
