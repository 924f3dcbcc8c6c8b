package org.accord.drafts;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A model that somebody wants to add, by what people will call it.
 *
 * @param french also gives the file its name
 */
public record NewModel(ModelKind kind, String french, String english) {

    private static final int LONGEST = 120;
    private static final int LONGEST_KEY = 60;

    public NewModel {
        french = checked(french);
        english = checked(english);
    }

    private static String checked(String name) {
        String tidy = name.strip();
        boolean code = tidy.contains("${") || tidy.contains("#{");
        if (tidy.isEmpty() || tidy.length() > LONGEST || code || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new NameIsMissing();
        }
        return tidy;
    }

    /** {@code Avis des proches} is in {@code avis-des-proches}. */
    DraftPath path() {
        String plain = Normalizer.normalize(french.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        String key = plain.substring(0, Math.min(plain.length(), LONGEST_KEY)).replaceAll("-+$", "");
        return new DraftPath(kind, key.isEmpty() ? kind.editor() : key);
    }
}
