package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.Said.Text;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.jspecify.annotations.Nullable;

/** What people are asked otherwise. Other words are another version, and a series of their own. */
final class IndicatorChanges {

    private final List<Change> changes = new ArrayList<>();

    private IndicatorChanges() {}

    /** Empty where one of them cannot be read. */
    static Optional<List<Change>> list(String before, String after) {
        if (!readable(before) || !readable(after)) {
            return Optional.empty();
        }
        IndicatorChanges found = new IndicatorChanges();
        if (!before.isEmpty() && !after.isEmpty()) {
            found.compare(IndicatorFile.read(before), IndicatorFile.read(after));
        }
        return Optional.of(found.changes);
    }

    static Text name(Indicator indicator) {
        return Names.text(indicator.textFr(), indicator.textEn());
    }

    private static boolean readable(String content) {
        return content.isEmpty() || IndicatorFile.problems(content).isEmpty();
    }

    private void compare(Indicator before, Indicator after) {
        String id = after.id();
        if (!name(before).equals(name(after))) {
            add(
                    new Fact("text", before.textFr(), after.textFr()),
                    Weight.PEOPLE,
                    Said.of("indicator.words", id, name(before), name(after), String.valueOf(after.version())));
        }
        if (before.asked() != after.asked()) {
            String way = after.asked() ? "indicator.again" : "indicator.noMore";
            add(new Fact("status", before.status(), after.status()), Weight.PEOPLE, Said.of(way, id, name(after)));
        }
        if (before.safetyItem() != after.safetyItem()) {
            add(
                    new Fact("safetyItem", String.valueOf(before.safetyItem()), String.valueOf(after.safetyItem())),
                    Weight.RIGHTS,
                    Said.of("indicator.safety." + after.safetyItem(), id));
        }
        if (before.type() != after.type()) {
            add(
                    new Fact("type", before.type().name(), after.type().name()),
                    Weight.RIGHTS,
                    Said.of("indicator.type", id));
        }
        rest(before, after);
    }

    private void rest(Indicator before, Indicator after) {
        fact("source", before.source(), after.source(), after.id());
        fact("licence", before.licence(), after.licence(), after.id());
        fact("audio", text(before.audio()), text(after.audio()), after.id());
        fact("pictogram", text(before.pictogram()), text(after.pictogram()), after.id());
        boolean other = before.version() != after.version();
        if (other && name(before).equals(name(after))) {
            add(
                    new Fact("version", String.valueOf(before.version()), String.valueOf(after.version())),
                    Weight.PEOPLE,
                    Said.of("indicator.version", after.id(), String.valueOf(after.version())));
        }
    }

    private void fact(String field, String before, String after, String id) {
        if (!before.equals(after)) {
            add(
                    new Fact(field, before, after),
                    Weight.TECHNICAL,
                    Said.of("indicator." + field, id, before.isEmpty() ? "–" : before, after.isEmpty() ? "–" : after));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void add(Fact fact, Weight weight, Said sentence) {
        changes.add(Change.of(Sort.CHANGED, "", fact, weight, sentence));
    }
}
