package org.accord.casefile;

/** The words are being emptied in this transaction: whoever keeps words of this case file empties theirs too. */
public record CaseFileErased(CaseFileId caseFile) {}
