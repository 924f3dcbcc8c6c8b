package org.accord.signoff;

import org.accord.casefile.Slot;

/** One line of what the required-signatories table answers: so many distinct humans in this slot. */
public record SlotDemand(Slot slot, SlotMode mode, int count) {

    public SlotDemand {
        if (count < 1) {
            throw new IllegalArgumentException("A slot is asked of at least one human: " + slot);
        }
    }

    public static SlotDemand required(Slot slot) {
        return new SlotDemand(slot, SlotMode.REQUIRED, 1);
    }

    public static SlotDemand invited(Slot slot) {
        return new SlotDemand(slot, SlotMode.INVITED, 1);
    }

    public static SlotDemand viewSought(Slot slot) {
        return new SlotDemand(slot, SlotMode.VIEW_SOUGHT, 1);
    }

    /** Two rules that ask for the same slot ask for the larger number, in the stronger mode. */
    SlotDemand and(SlotDemand other) {
        return new SlotDemand(slot, mode.stronger(other.mode), Math.max(count, other.count));
    }
}
