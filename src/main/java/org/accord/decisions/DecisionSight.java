package org.accord.decisions;

import java.util.Set;
import org.accord.casefile.Slot;

/** Whether what a table was asked and said may be read by somebody who holds {@code mine}; every one has to agree. */
public interface DecisionSight {

    boolean reaches(DecisionRecord record, Set<Slot> mine);
}
