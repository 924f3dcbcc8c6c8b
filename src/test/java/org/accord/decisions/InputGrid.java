package org.accord.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Every combination of the values that each input may take. */
final class InputGrid {

    private static final int SAMPLE = 600;
    private static final long SEED = 20150301;

    private final Map<String, List<Object>> values = new LinkedHashMap<>();

    /** Values as words: {@code true}, {@code false} and whole numbers become what they look like. */
    InputGrid with(String input, String words) {
        values.put(input, Words.of(words));
        return this;
    }

    List<String> inputs() {
        return List.copyOf(values.keySet());
    }

    /** The inputs whose values are codes, one word of the domain each. */
    Map<String, Set<String>> codes() {
        var codes = new LinkedHashMap<String, Set<String>>();
        values.forEach((input, of) -> {
            var words = of.stream().map(Object::toString).collect(Collectors.toSet());
            if (words.stream().allMatch(word -> word.matches("[A-Z][A-Z0-9_]*"))) {
                codes.put(input, words);
            }
        });
        return codes;
    }

    /** The full grid with {@code -Pthorough}; otherwise at most {@value #SAMPLE} points of it, always the same ones. */
    List<Map<String, Object>> points() {
        var points = new ArrayList<>(everyPoint());
        if (!Boolean.getBoolean("accord.thorough") && points.size() > SAMPLE) {
            Collections.shuffle(points, new Random(SEED));
            return points.subList(0, SAMPLE);
        }
        return points;
    }

    private List<Map<String, Object>> everyPoint() {
        List<Map<String, Object>> points = List.of(Map.of());
        for (var input : values.entrySet()) {
            points = points.stream()
                    .flatMap(point -> input.getValue().stream().map(value -> extended(point, input.getKey(), value)))
                    .toList();
        }
        return points;
    }

    private static Map<String, Object> extended(Map<String, Object> point, String input, Object value) {
        var extended = new LinkedHashMap<>(point);
        extended.put(input, value);
        return extended;
    }
}
