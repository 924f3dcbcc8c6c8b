package org.accord.forms;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Forms drawn by chance around one component type, each one within the contract. */
final class SomeForms {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> PATTERNS = List.of(
            "^[A-Z]\\d[A-Z] ?\\d[A-Z]\\d$",
            "a+b",
            "^\\s*\\S+\\s*$",
            "^.{3}$",
            "[^a-c]",
            "(?:oui|non)$",
            "^$",
            "\\bmot\\b",
            "^[\\d\\s-]+$",
            "\\.",
            "x{2,3}?",
            "é");

    private final Random random;
    private int parts;

    SomeForms(Random random) {
        this.random = random;
    }

    ObjectNode around(ComponentType type) {
        ObjectNode form = JSON.objectNode().put("type", "default").put("id", "form");
        ArrayNode components = form.putArray("components");
        components.add(plain("checkbox", "driver"));
        components.add(plain("number", "count"));
        components.add(choices("radio", "mode"));
        ObjectNode subject = component(type, "subject", 0);
        if (random.nextInt(3) == 0) {
            subject.putObject("conditional").put("hide", condition());
        }
        components.add(subject);
        if (random.nextInt(4) == 0) {
            ObjectNode follower = plain("textfield", "follower");
            follower.putObject("conditional").put("hide", "=mode = null or not(mode = \"ONE\")");
            components.add(follower);
        }
        return form;
    }

    private String condition() {
        return one(List.of(
                "=driver = true",
                "=driver = false",
                "=driver != true and mode = \"ONE\"",
                "=mode = null",
                "=mode != \"TWO\" or driver = true",
                "=not(mode = \"ONE\")",
                "=count = 3",
                "=count != null and count > 2.5",
                "=count = null or (count != null and count <= -1)",
                "=not(driver = true and (mode = \"ONE\" or mode = \"TWO\"))"));
    }

    private ObjectNode component(ComponentType type, String key, int depth) {
        ObjectNode component =
                switch (type) {
                    case TEXTFIELD, TEXTAREA -> words(type.code(), key);
                    case NUMBER -> number(key);
                    case DATETIME ->
                        plain("datetime", key)
                                .put("subtype", one(List.of("date", "time", "datetime")))
                                .put("timeInterval", one(List.of(1, 7, 15, 30)));
                    case CHECKLIST, TAGLIST, RADIO, SELECT -> choices(type.code(), key);
                    case GROUP -> group(key, depth);
                    case DYNAMICLIST -> list(key, depth);
                    case TEXT -> JSON.objectNode().put("type", "text").put("text", "Bonjour");
                    case SEPARATOR, SPACER -> JSON.objectNode().put("type", type.code());
                    default -> plain(type.code(), key);
                };
        if (type.keyed()) {
            kept(component);
        }
        return component;
    }

    private void kept(ObjectNode component) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            component.put("readonly", true);
        } else if (kind == 1) {
            component.put("disabled", true);
        } else if (kind < 6) {
            component.withObjectProperty("validate").put("required", true);
        }
    }

    private ObjectNode plain(String type, String key) {
        return JSON.objectNode().put("type", type).put("key", key).put("label", key);
    }

    private ObjectNode choices(String type, String key) {
        ObjectNode component = plain(type, key);
        ArrayNode values = component.putArray("values");
        for (String value : List.of("ONE", "TWO", "3", "true")) {
            values.addObject().put("label", value.toLowerCase()).put("value", value);
        }
        return component;
    }

    private ObjectNode words(String type, String key) {
        ObjectNode component = plain(type, key);
        ObjectNode validate = component.putObject("validate");
        switch (random.nextInt(6)) {
            case 0 -> validate.put("minLength", random.nextInt(6));
            case 1 -> validate.put("maxLength", random.nextInt(6));
            case 2 -> validate.put("minLength", 2).put("maxLength", 4);
            case 3 -> validate.put("validationType", "custom").put("pattern", one(PATTERNS));
            case 4 -> validate.put("validationType", random.nextBoolean() ? "email" : "phone");
            default -> component.put("defaultValue", "par défaut");
        }
        return component;
    }

    private ObjectNode number(String key) {
        ObjectNode component = plain("number", key);
        ObjectNode validate = component.putObject("validate");
        if (random.nextBoolean()) {
            validate.put("min", random.nextInt(5) - 2);
        }
        if (random.nextBoolean()) {
            validate.put("max", "7.5");
        }
        if (random.nextBoolean()) {
            component.put("decimalDigits", random.nextInt(4));
        }
        if (random.nextInt(3) == 0) {
            component.put("increment", one(List.of("0.5", "0.1", "2", "0.25")));
        }
        return component;
    }

    private ObjectNode group(String path, int depth) {
        ObjectNode group = JSON.objectNode().put("type", "group").put("label", "group");
        if (random.nextBoolean()) {
            group.put("path", path);
        }
        children(group.putArray("components"), depth);
        return group;
    }

    private ObjectNode list(String path, int depth) {
        ObjectNode list = JSON.objectNode()
                .put("type", "dynamiclist")
                .put("label", "list")
                .put("path", path);
        list.put("isRepeating", true).put("allowAddRemove", random.nextInt(4) > 0);
        list.put("defaultRepetitions", random.nextInt(3));
        ArrayNode children = list.putArray("components");
        children(children, depth);
        children.add(plain("checkbox", "tick"));
        ObjectNode more = words("textfield", "more");
        more.putObject("conditional")
                .put(
                        "hide",
                        one(List.of(
                                "=this.tick = true", "=this.tick = false and driver = true", "=this.more = \"x\"")));
        children.add(more);
        return list;
    }

    private void children(ArrayNode children, int depth) {
        List<ComponentType> types = List.of(
                ComponentType.TEXTFIELD,
                ComponentType.NUMBER,
                ComponentType.SELECT,
                ComponentType.DATETIME,
                ComponentType.CHECKLIST,
                ComponentType.TEXT,
                depth > 1 ? ComponentType.CHECKBOX : ComponentType.DYNAMICLIST,
                depth > 1 ? ComponentType.TEXTAREA : ComponentType.GROUP);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            children.add(component(one(types), "part" + ++parts, depth + 1));
        }
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
