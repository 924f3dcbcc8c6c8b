package org.accord.signoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that the ledger is made of, as 64 hexadecimal characters. */
final class Sha256 {

    private Sha256() {}

    static String of(String text) {
        return of(new byte[0], text);
    }

    static String of(byte[] bytes) {
        return of(bytes, "");
    }

    static String of(byte[] salt, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
