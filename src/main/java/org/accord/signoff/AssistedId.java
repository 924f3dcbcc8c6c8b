package org.accord.signoff;

import java.util.UUID;

public record AssistedId(UUID value) {

    static AssistedId create() {
        return new AssistedId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
