package org.accord.readings;

import java.time.Instant;
import org.accord.casefile.CaseFileId;

/** An open trigger has one reason more; {@code due} is its date now, no later than before. */
public record TriggerMerged(CaseFileId caseFile, TriggerId trigger, String action, Instant due) {}
