package org.accord.signoff;

import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.people.SignedIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Somebody tried to hear the view of a person who does not sign. */
public record ViewAttempt(
        RoundId round, SlotKey slot, SignedIn by, Means means, String words, UUID idempotencyKey, Locale language) {

    JsonNode said() {
        return JsonNodeFactory.instance.objectNode().put("means", means.name()).put("words", words);
    }

    /** Two attempts count as two only when they reach the person in different ways. */
    public enum Means {
        VISIT,
        PHONE,
        LETTER,
        MESSAGE,
        SOMEONE_CLOSE,
        INTERPRETER
    }
}
