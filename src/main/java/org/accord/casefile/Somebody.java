package org.accord.casefile;

/** How a practitioner names somebody: the account with that sign-in name if there is one, otherwise a new one. */
public record Somebody(String name, String signInName) {

    public boolean blank() {
        return name.isBlank() && signInName.isBlank();
    }
}
