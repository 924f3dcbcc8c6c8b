package org.accord.indicators;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing that is asked, in one wording. */
public record Indicator(
        String id,
        int version,
        IndicatorType type,
        String scale,
        boolean safetyItem,
        String source,
        String licence,
        String textFr,
        String textEn,
        @Nullable String audio,
        @Nullable String pictogram,
        String status) {

    public static final String ACTIVE = "ACTIVE";
    public static final String RETIRED = "RETIRED";

    public String text(Locale language) {
        return language.getLanguage().equals("en") ? textEn : textFr;
    }

    /** One that is no longer asked keeps its words: they stand above what was answered. */
    public boolean asked() {
        return status.equals(ACTIVE);
    }

    public int lowest() {
        return type.lowest();
    }

    public int highest() {
        return type.highest();
    }

    /** Whether both are the same version in every word; only whether it is asked today may differ. */
    public boolean saysTheSameAs(Indicator other) {
        return equals(other.withStatus(status));
    }

    public Indicator withStatus(String now) {
        return new Indicator(
                id, version, type, scale, safetyItem, source, licence, textFr, textEn, audio, pictogram, now);
    }
}
