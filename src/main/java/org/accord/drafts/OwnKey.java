package org.accord.drafts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a model calls itself, also while it is too broken for the guard to read. */
final class OwnKey {

    private static final Pattern MODEL =
            Pattern.compile("<(?:\\w+:)?(?:process|decision)\\b[^>]*\\bid=[\"']([^\"']+)[\"']");
    private static final JsonMapper JSON = new JsonMapper();

    private OwnKey() {}

    static Optional<String> of(ModelKind kind, String text) {
        if (kind == ModelKind.SCENARIO) {
            return Optional.empty();
        }
        if (kind != ModelKind.FORM) {
            Matcher found = MODEL.matcher(text);
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        }
        try {
            return JSON.readTree(text).path("id").stringValueOpt();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
