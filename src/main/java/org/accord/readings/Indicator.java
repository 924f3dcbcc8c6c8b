package org.accord.readings;

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

    public String text(Locale language) {
        return language.getLanguage().equals("en") ? textEn : textFr;
    }

    public int lowest() {
        return type == IndicatorType.CHANGE ? -2 : 0;
    }

    public int highest() {
        return type == IndicatorType.CHANGE ? 2 : 4;
    }
}
