package org.accord.readings;

import java.time.Instant;
import org.accord.casefile.CaseFileId;

/** Published inside the transaction, once for each trigger: a further reason adds to the open one. */
public record TriggerSetOff(CaseFileId caseFile, TriggerId trigger, String action, Instant due) {}
