package org.accord.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form of a page as a browser has it: where it goes, what travels hidden, and what the form island holds. */
record PageForm(String action, Map<String, String> hidden, String schema, String data) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final Pattern SCHEMA = Pattern.compile("data-schema[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("data-content[^>]*>(.*?)</script>", Pattern.DOTALL);

    /** The form with a form island; {@code page} is where it was found. */
    static PageForm island(String html, String page) {
        return all(html, page).stream()
                .filter(form -> !form.data.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form to fill in on " + page));
    }

    /** The form that is sent to an address that ends so. */
    static PageForm to(String html, String page, String ending) {
        return all(html, page).stream()
                .filter(form -> form.action.endsWith(ending))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form to " + ending + " on " + page));
    }

    private static List<PageForm> all(String html, String page) {
        List<PageForm> forms = new ArrayList<>();
        Matcher found = FORM.matcher(html);
        while (found.find()) {
            String action = attributes(found.group(1)).getOrDefault("action", "");
            Map<String, String> hidden = new LinkedHashMap<>();
            Matcher input = INPUT.matcher(found.group(2));
            while (input.find()) {
                Map<String, String> attributes = attributes(input.group(1));
                if ("hidden".equals(attributes.get("type"))) {
                    hidden.put(attributes.get("name"), attributes.getOrDefault("value", ""));
                }
            }
            forms.add(new PageForm(action.isEmpty() ? page : action, hidden, first(SCHEMA, found), first(DATA, found)));
        }
        return forms;
    }

    private static String first(Pattern pattern, Matcher form) {
        Matcher found = pattern.matcher(form.group(2));
        return found.find() ? found.group(1) : "";
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher found = ATTRIBUTE.matcher(tag);
        while (found.find()) {
            attributes.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2)));
        }
        return attributes;
    }

    /** The name that the form has in the models. */
    String form() {
        return JSON.readTree(schema).path("id").asString();
    }

    /** As the island does it: what the page opened with, and what was typed over it; an empty text is not sent. */
    String submission(String typed) {
        ObjectNode content = JSON.readTree(data).asObject();
        content.removeIf(value -> value.isString() && value.asString().isEmpty());
        content.setAll(JSON.readTree(typed).asObject());
        return content.toString();
    }

    /** Names and values by turns; the token is the visitor's own affair. */
    String[] fields(String... more) {
        Map<String, String> all = new LinkedHashMap<>(hidden);
        all.remove("_csrf");
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }
}
