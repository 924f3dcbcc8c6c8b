package org.accord.trials;

import java.util.UUID;

public record ReplayId(UUID value) {

    public static ReplayId of(String text) {
        return new ReplayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
