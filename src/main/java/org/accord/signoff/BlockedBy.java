package org.accord.signoff;

import java.util.Collection;
import org.accord.casefile.Slot;

/** Whom a round waits for. Only what waits for the organisation counts against its targets. */
public enum BlockedBy {
    PERSON_SIDE,
    ORGANISATION_SIDE;

    static BlockedBy side(Slot slot) {
        return slot.onThePersonsSide() ? PERSON_SIDE : ORGANISATION_SIDE;
    }

    /** While anybody in an organisation is awaited, the organisation cannot point at the person. */
    static BlockedBy waitingFor(Collection<Slot> slots) {
        return slots.stream().allMatch(Slot::onThePersonsSide) ? PERSON_SIDE : ORGANISATION_SIDE;
    }
}
