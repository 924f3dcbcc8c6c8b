package org.accord.system;

import java.util.List;
import java.util.Locale;

/** The languages that Accord speaks, French first. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale FRENCH = Locale.FRENCH;
    public static final List<Locale> ALL = List.of(FRENCH, ENGLISH);

    private Languages() {}

    /** French for anything that Accord does not speak. */
    public static Locale of(String tag) {
        return ALL.stream()
                .filter(each -> each.getLanguage().equals(tag))
                .findAny()
                .orElse(FRENCH);
    }
}
