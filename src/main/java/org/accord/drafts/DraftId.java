package org.accord.drafts;

import java.util.UUID;

public record DraftId(UUID value) {

    public static DraftId of(String text) {
        return new DraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
