package org.accord.people;

/** Whether somebody showed with their password, a short while ago, that it is they. */
public enum Proof {
    FRESH,
    STALE;

    /** @throws PasswordNeeded for what only whoever knows the password may do */
    public void require() {
        if (this == STALE) {
            throw new PasswordNeeded();
        }
    }
}
