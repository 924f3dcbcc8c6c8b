package org.accord.casefile;

import java.util.UUID;

public record RelaxationId(UUID value) {

    public static RelaxationId of(String text) {
        return new RelaxationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
