package org.accord.casefile;

/** Published inside the transaction of the act. */
public record ConsentChanged(CaseFileId caseFile, Purpose purpose, String grantee, ConsentState state) {}
