package org.accord.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rows that look like the tables of the domain. */
final class Words {

    private Words() {}

    static List<Object> of(String words) {
        var found = new ArrayList<Object>();
        Arrays.stream(words.trim().split("\\s+")).map(Words::value).forEach(found::add);
        return found;
    }

    static Map<String, Object> named(List<String> names, String words) {
        var values = of(words);
        if (values.size() != names.size()) {
            throw new IllegalArgumentException(names + " do not name " + values);
        }
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), values.get(i));
        }
        return named;
    }

    private static Object value(String word) {
        if (word.matches("-?\\d+")) {
            return Integer.valueOf(word);
        }
        return word.equals("true") || word.equals("false") ? Boolean.valueOf(word) : word;
    }
}
