package org.accord.readings;

import org.accord.casefile.CaseFileId;

/** What was set off is no longer asked of anybody: an offer to finish, while something weighs on the person. */
public record TriggerTakenBack(CaseFileId caseFile, TriggerId trigger, String action) {}
