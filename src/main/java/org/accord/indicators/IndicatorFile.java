package org.accord.indicators;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An indicator as it stands in a release: {@code indicators/ch1.json}. */
public final class IndicatorFile {

    public static final String FOLDER = "indicators/";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private IndicatorFile() {}

    /** {@code indicators/ch1.json} for {@code CH1}. */
    public static String path(String id) {
        return FOLDER + id.toLowerCase(Locale.ROOT) + ".json";
    }

    public static boolean is(String path) {
        return path.startsWith(FOLDER);
    }

    /** What stands against the file; nothing when it can be released. */
    public static List<IndicatorProblem> problems(String content) {
        JsonNode file = tree(content);
        return file == null ? List.of(IndicatorProblem.of("", "notJson")) : IndicatorRules.problems(file);
    }

    /** @throws IllegalArgumentException where {@link #problems} finds one */
    public static Indicator read(String content) {
        JsonNode file = tree(content);
        if (file == null || !IndicatorRules.problems(file).isEmpty()) {
            throw new IllegalArgumentException("Not an indicator that can be asked");
        }
        return new Indicator(
                file.path("id").stringValue(),
                file.path("version").intValue(),
                IndicatorType.valueOf(file.path("type").stringValue()),
                file.path("scale").stringValue(),
                file.path("safetyItem").booleanValue(),
                file.path("source").stringValue(),
                file.path("licence").stringValue(),
                file.path("textFr").stringValue(),
                file.path("textEn").stringValue(),
                file.path("audio").asString(null),
                file.path("pictogram").asString(null),
                file.path("status").stringValue());
    }

    /** The indicators among the files of a release, by id; what cannot be asked is none. */
    public static SortedMap<String, Indicator> in(SortedMap<String, String> files) {
        SortedMap<String, Indicator> found = new TreeMap<>();
        files.tailMap(FOLDER).forEach((path, content) -> {
            if (is(path) && problems(content).isEmpty()) {
                Indicator indicator = read(content);
                found.put(indicator.id(), indicator);
            }
        });
        return found;
    }

    /** The same indicator is the same text, to the letter. */
    public static String json(Indicator indicator) {
        ObjectNode file = JSON.createObjectNode();
        file.put("id", indicator.id());
        file.put("version", indicator.version());
        file.put("type", indicator.type().name());
        file.put("scale", indicator.scale());
        file.put("safetyItem", indicator.safetyItem());
        file.put("source", indicator.source());
        file.put("licence", indicator.licence());
        file.put("textFr", indicator.textFr());
        file.put("textEn", indicator.textEn());
        if (indicator.audio() != null) {
            file.put("audio", indicator.audio());
        }
        if (indicator.pictogram() != null) {
            file.put("pictogram", indicator.pictogram());
        }
        file.put("status", indicator.status());
        return PlainJson.write(file);
    }

    private static @Nullable JsonNode tree(String content) {
        try {
            JsonNode file = JSON.readTree(content);
            return file.isObject() ? file : null;
        } catch (JacksonException broken) {
            return null;
        }
    }
}
