package org.accord.casefile;

import java.util.UUID;

public record CaseFileId(UUID value) {

    public static CaseFileId of(String text) {
        return new CaseFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
