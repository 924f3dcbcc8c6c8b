package org.accord.people;

import java.io.Serializable;
import java.util.UUID;

public record AccountId(UUID value) implements Serializable {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
