package org.accord.signoff;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.SlotKey;

/** Somebody cannot sign in the way that is offered. The round goes on; another way is to be offered. */
public record AccessBarrierSaid(CaseFileId caseFile, RoundId round, String kind, SlotKey slot) {}
