package org.accord.signoff;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.SlotKey;

/** An answer was taken back: the slot is asked again. Published inside the transaction. */
public record SlotReopened(CaseFileId caseFile, RoundId round, SlotKey slot) {}
