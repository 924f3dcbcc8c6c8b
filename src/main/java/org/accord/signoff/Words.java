package org.accord.signoff;

import java.security.SecureRandom;
import org.accord.forms.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a signer said. The ledger keeps the digest, which tells nobody the words: its salt stands beside the words, and
 * goes with them when they are erased.
 */
record Words(String digest, @Nullable String text, byte @Nullable [] salt) {

    static final Words NONE = new Words("", null, null);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static Words of(JsonNode said) {
        if (saysNothing(said)) {
            return NONE;
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String text = CanonicalJson.of(said);
        return new Words(Sha256.of(salt, text), text, salt);
    }

    private static boolean saysNothing(JsonNode said) {
        return said.isMissingNode()
                || said.isNull()
                || said.isString() && said.asString().isBlank()
                || said.isContainer() && said.valueStream().allMatch(Words::saysNothing);
    }
}
