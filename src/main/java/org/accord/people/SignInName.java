package org.accord.people;

final class SignInName {

    private static final int LONGEST = 120;

    private SignInName() {}

    static String checked(String name) {
        String tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new NameNotUsable();
        }
        return tidy;
    }
}
