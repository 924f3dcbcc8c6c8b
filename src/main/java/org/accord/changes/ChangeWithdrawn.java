package org.accord.changes;

import org.accord.casefile.CaseFileId;

/** Published in the transaction in which a change is taken back before it took effect. */
public record ChangeWithdrawn(CaseFileId file) {}
