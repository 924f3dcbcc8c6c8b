package org.accord.casefile;

/** Somebody joined or left, inside the transaction: who holds which slot has to be asked again. */
public record ParticipantsChanged(CaseFileId caseFile) {}
