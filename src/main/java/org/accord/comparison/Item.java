package org.accord.comparison;

import java.util.Map;

/**
 * What may be told apart in a file: an element of a diagram, a column or a rule of a table, a component of a form.
 *
 * @param key who it is, within one file
 * @param parent the key of what it stands in, "" for the file itself
 * @param facts everything that is said of it, by where it is said
 */
record Item(String key, String type, String parent, Map<String, String> facts) {

    String fact(String path) {
        return facts.getOrDefault(path, "");
    }

    boolean says(String path) {
        return !fact(path).isEmpty();
    }
}
