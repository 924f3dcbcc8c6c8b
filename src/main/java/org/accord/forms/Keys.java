package org.accord.forms;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a field may be called, and what its value is called outside the form. */
final class Keys {

    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]{0,49}");
    private static final Pattern FORM_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Words of FEEL, and names that every JavaScript object already has. */
    static final Set<String> RESERVED = Set.of(
            "this",
            "parent",
            "i",
            "and",
            "or",
            "not",
            "null",
            "true",
            "false",
            "constructor",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable",
            "toLocaleString",
            "toString",
            "valueOf");

    private Keys() {}

    static boolean allowed(String key) {
        return KEY.matcher(key).matches() && !RESERVED.contains(key);
    }

    static boolean formId(String id) {
        return id.length() <= 60 && FORM_ID.matcher(id).matches();
    }

    /** {@code service-consent} becomes {@code serviceConsent}. */
    static String camel(String formId) {
        StringBuilder camel = new StringBuilder();
        for (String word : formId.split("-")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
