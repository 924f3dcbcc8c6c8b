package org.accord.forms;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** One text for one content, whoever wrote it and in whatever order (RFC 8785). */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for what RFC 8785 cannot say: a number beyond a double, half a character */
    public static String of(JsonNode node) {
        if (!node.isContainer()) {
            String wrapped = canonical("[" + node + "]");
            return wrapped.substring(1, wrapped.length() - 1);
        }
        return canonical(node.toString());
    }

    private static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException notCanonical) {
            throw new IllegalArgumentException(notCanonical);
        }
    }
}
