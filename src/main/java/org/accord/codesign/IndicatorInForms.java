package org.accord.codesign;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.indicators.PlainJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts an indicator where a release holds and asks it: its file, the forms that ask those of its kind, and the list from
 * which the person chooses. A new one is asked like its neighbours; nothing else is touched.
 */
final class IndicatorInForms {

    private static final List<String> ASKING = List.of(
            "forms/reading.form",
            "forms/first-reading.form",
            "forms/observer-reading.form",
            "forms/caregiver-reading.form");
    private static final String CHOOSING = "forms/outcome-set.form";

    private final Map<String, Indicator> known;
    private final Indicator indicator;

    private IndicatorInForms(Map<String, Indicator> known, Indicator indicator) {
        this.known = known;
        this.indicator = indicator;
    }

    static SortedMap<String, String> put(SortedMap<String, String> files, Indicator indicator) {
        SortedMap<String, String> after = new TreeMap<>(files);
        IndicatorInForms forms = new IndicatorInForms(IndicatorFile.in(files), indicator);
        after.put(IndicatorFile.path(indicator.id()), IndicatorFile.json(indicator));
        if (indicator.asked()) {
            ASKING.forEach(form -> after.computeIfPresent(form, (path, content) -> forms.asking(content)));
        }
        after.computeIfPresent(CHOOSING, (path, content) -> forms.choosing(content));
        return after;
    }

    private String asking(String content) {
        ObjectNode form = PlainJson.read(content);
        boolean changed = reworded(form.path("components")) || added(form.path("components"));
        return changed ? PlainJson.write(form) : content;
    }

    private boolean reworded(JsonNode components) {
        boolean found = false;
        for (JsonNode component : components) {
            if (asks(component).equals(indicator.id())) {
                say((ObjectNode) component);
                found = true;
            }
            found |= reworded(component.path("components"));
        }
        return found;
    }

    /** After the last of its kind; safety has a place of its own. */
    private boolean added(JsonNode components) {
        int last = -1;
        for (int i = 0; i < components.size(); i++) {
            Indicator other = known.get(asks(components.get(i)));
            if (other != null && other.type() == indicator.type() && other.safetyItem() == indicator.safetyItem()) {
                last = i;
            }
        }
        if (last >= 0) {
            ObjectNode component = (ObjectNode) components.get(last).deepCopy();
            String key = indicator.id().toLowerCase(Locale.ROOT);
            component.put("id", "Field_" + key).put("key", key);
            ((ObjectNode) component.path("properties"))
                    .put("indicator", indicator.id())
                    .remove(List.of("audio", "pictogram"));
            say(component);
            ((ArrayNode) components).insert(last + 1, component);
            return true;
        }
        for (JsonNode component : components) {
            if (added(component.path("components"))) {
                return true;
            }
        }
        return false;
    }

    private void say(ObjectNode component) {
        component.put("label", blank(indicator.textFr()));
        ((ObjectNode) component.path("properties")).put("label.en", blank(indicator.textEn()));
    }

    /** The person chooses among changes and what matters in life; the rest is always asked. */
    private String choosing(String content) {
        ObjectNode form = PlainJson.read(content);
        ObjectNode field = field(form.path("components"));
        boolean chosen = !indicator.safetyItem()
                && List.of("CHANGE", "QOL").contains(indicator.type().name());
        if (field == null || !chosen) {
            return content;
        }
        ArrayNode values = (ArrayNode) field.path("values");
        ObjectNode words = (ObjectNode) field.path("properties");
        int place = place(values);
        if (place < values.size()) {
            values.remove(place);
        }
        words.remove("option." + indicator.id() + ".en");
        if (indicator.asked()) {
            values.insertObject(place).put("label", blank(indicator.textFr())).put("value", indicator.id());
            words.put("option." + indicator.id() + ".en", blank(indicator.textEn()));
        }
        return PlainJson.write(form);
    }

    /** Where it stands among the choices; at their end where it is new. */
    private int place(ArrayNode values) {
        for (int i = 0; i < values.size(); i++) {
            String id = values.get(i).path("value").asString("");
            if (id.equals(indicator.id())) {
                return i;
            }
        }
        return values.size();
    }

    private static @Nullable ObjectNode field(JsonNode components) {
        for (JsonNode component : components) {
            if (component.path("key").asString("").equals("indicator")) {
                return (ObjectNode) component;
            }
            ObjectNode inside = field(component.path("components"));
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static String asks(JsonNode component) {
        return component.path("properties").path("indicator").asString("");
    }

    /** The blank for the person's own words is filled where they are known. */
    private static String blank(String words) {
        return words.replaceFirst(" ?: ?\\{.*", "");
    }
}
