package org.accord.signoff;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.SlotKey;

/** A view that was sought goes against what is being signed: it stands beside the signatures and calls for a talk. */
public record ViewDisagreed(CaseFileId caseFile, RoundId round, SlotKey slot) {}
