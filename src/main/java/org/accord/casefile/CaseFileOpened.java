package org.accord.casefile;

/** Published inside the transaction that opens the case file. */
public record CaseFileOpened(CaseFileId caseFile, String releaseId) {}
