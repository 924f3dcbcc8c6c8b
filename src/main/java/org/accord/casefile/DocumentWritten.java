package org.accord.casefile;

/** Published inside the transaction that keeps it. */
public record DocumentWritten(DocumentVersion document) {}
