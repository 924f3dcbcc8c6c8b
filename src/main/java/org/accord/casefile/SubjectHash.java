package org.accord.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.accord.forms.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One spelling of a document and one number for it, the same for everybody who signs it. */
final class SubjectHash {

    private SubjectHash() {}

    static String of(String kind, int version, JsonNode content, String schemaHash, byte[] salt) {
        JsonNode subject = JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind)
                .put("version", version)
                .put("formSchemaHash", schemaHash)
                .set("content", content);
        return sha256(salt, CanonicalJson.of(subject));
    }

    static String sha256(byte[] salt, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
