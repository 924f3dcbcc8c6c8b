package org.accord.casefile;

/** Published inside the transaction in which a process begins to run on a programme file. */
public record ProgrammeFileBegun(CaseFileId caseFile, String releaseId, String process) {}
