package org.accord.readings;

import java.util.UUID;

public record TriggerId(UUID value) {

    public static TriggerId of(String text) {
        return new TriggerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
