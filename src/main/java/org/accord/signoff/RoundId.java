package org.accord.signoff;

import java.util.UUID;

public record RoundId(UUID value) {

    static RoundId create() {
        return new RoundId(UUID.randomUUID());
    }

    /** @throws RoundNotFound when the text is not the id of any round */
    public static RoundId of(String text) {
        try {
            return new RoundId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new RoundNotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
