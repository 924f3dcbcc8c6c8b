package org.accord.people;

import java.nio.charset.StandardCharsets;

/** Length is what protects a password; no other rule is asked of people. */
final class Password {

    static final int SHORTEST = 10;
    /** bcrypt reads no further, and says so instead of cutting in silence. */
    private static final int LONGEST_BYTES = 72;

    private Password() {}

    static String checked(String password) {
        if (password.length() < SHORTEST || !isReadToItsEnd(password)) {
            throw new PasswordNotUsable();
        }
        return password;
    }

    static boolean isReadToItsEnd(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }
}
