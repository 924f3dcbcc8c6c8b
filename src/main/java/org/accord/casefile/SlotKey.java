package org.accord.casefile;

/** One place of a kind: {@code PERSON}, and {@code LEAD_PRACTITIONER-2} for the second of several. */
public record SlotKey(Slot slot, int ordinal) {

    public SlotKey {
        if (ordinal < 1) {
            throw new IllegalArgumentException("places are counted from 1: " + ordinal);
        }
    }

    public static SlotKey of(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? new SlotKey(Slot.valueOf(text), 1)
                : new SlotKey(Slot.valueOf(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return ordinal == 1 ? slot.name() : slot + "-" + ordinal;
    }
}
