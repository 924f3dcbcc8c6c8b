package org.accord.signoff;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.SlotKey;

/** Somebody answered and the round goes on. Published inside the transaction. */
public record SlotSigned(CaseFileId caseFile, RoundId round, SlotKey slot) {}
