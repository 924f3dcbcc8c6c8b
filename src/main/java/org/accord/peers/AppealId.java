package org.accord.peers;

import java.util.UUID;

public record AppealId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
