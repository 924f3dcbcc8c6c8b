package org.accord.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What may come in for a form: right, nearly right, and meant to harm. */
final class SomeSubmissions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "x",
            "oui",
            "abc",
            "  ab  ",
            "J5A 2K1",
            "aab",
            "mot juste",
            "un mot",
            "é",
            "xx",
            "12 34-5",
            "\u00a0\ufeff",
            "😀a",
            "😀",
            "a\nb",
            "a\tb",
            "<b>x</b>",
            "{{x}}",
            "=1",
            "null",
            "NaN",
            "a\u2028b",
            "nom@exemple.ca",
            "a@b",
            "a@-b",
            "a..b@c.ca",
            "+15145550123",
            "+1514",
            "0015145550123",
            "15145550123",
            "+33612345678",
            "+4930664040900",
            "+999123456",
            "+1868123456789012345678901",
            "+1868123456789012345678");
    private static final List<String> MOMENTS = List.of(
            "2024-02-29",
            "2023-02-29",
            "2024-1-5",
            "2026-12-31",
            "1985-06-15",
            "0099-03-04",
            "+012345-01-01",
            "+002024-01-01",
            "2024-01-05T08:30",
            "2024-01-05T08:30Z",
            "2024-01-05T08:30:00",
            "2024-03-10T02:30",
            "2024-11-03T01:30",
            "2024-01-05T24:00",
            "T08:30",
            "08:30",
            "8:30",
            "24:00",
            "24:30",
            "23:60",
            "23:59",
            "08:30Z",
            "08:30+01:00",
            "-1:30",
            "08",
            "",
            "demain",
            "Jan-1-2024",
            "2024-W05-1",
            "20240105",
            "2024-01-05 08:30",
            "2024-13-01",
            "2024-06-31",
            "1700-01-01",
            "9999-12-31",
            "2024-01-05T",
            "2024-01-0508:30");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "2",
            "3",
            "-1",
            "-2",
            "0.5",
            "0.1",
            "0.3",
            "1.25",
            "7.5",
            "7.51",
            "2.5",
            "1e21",
            "1e-7",
            "123456789.123",
            "12345678901234567890",
            "1e400",
            "0.30000000000000004",
            "5e-324",
            "1.10",
            "1.7976931348623157e308");

    private static final Map<String, String> STORED =
            Map.of("date", "2024-02-29", "time", "08:30", "datetime", "2024-01-05T08:30");

    private final Random random;
    private boolean opening;

    SomeSubmissions(Random random) {
        this.random = random;
    }

    /** Mostly right: a field is left out, mistaken or attacked one time in five. */
    JsonNode of(List<Component> components) {
        if (random.nextInt(200) == 0) {
            return one(List.of(JSON.arrayNode(), JSON.nullNode(), JSON.stringNode("x"), JSON.numberNode(1)));
        }
        return object(components);
    }

    /** What a form may open with: whatever stands in it, but dates only as they were stored. */
    JsonNode opening(List<Component> components) {
        opening = true;
        try {
            return object(components);
        } finally {
            opening = false;
        }
    }

    private ObjectNode object(List<Component> components) {
        ObjectNode object = JSON.objectNode();
        components.stream()
                .flatMap(Component::inSameObject)
                .filter(field -> !field.key().isEmpty())
                .forEach(field -> {
                    int luck = random.nextInt(20);
                    if (luck < 2
                            && opening
                            && (field.type() == ComponentType.DATETIME
                                    || field.type().container())) {
                        object.set(field.key(), right(field));
                    } else if (luck == 0) {
                        object.set(field.key(), hostile());
                    } else if (luck == 1) {
                        object.set(field.key(), near(field));
                    } else if (luck > 4
                            && !(field.hide() != null && random.nextInt(3) > 0)
                            && !field.flag("disabled")) {
                        object.set(field.key(), right(field));
                    }
                });
        if (random.nextInt(30) == 0) {
            object.set(
                    one(List.of("unknown", "__proto__", "toString", "", "constructor", "0", "subject.x")), hostile());
        }
        return object;
    }

    private JsonNode right(Component field) {
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> JSON.stringNode(one(WORDS));
            case NUMBER -> number();
            case CHECKBOX -> JSON.booleanNode(random.nextBoolean());
            case DATETIME -> JSON.stringNode(opening ? STORED.get(field.subtype()) : one(MOMENTS));
            case RADIO, SELECT -> JSON.stringNode(option(field));
            case CHECKLIST, TAGLIST -> many(() -> JSON.stringNode(option(field)));
            case DYNAMICLIST -> many(() -> object(field.children()));
            default -> object(field.children());
        };
    }

    private String option(Component field) {
        return one(List.copyOf(field.options(Locale.FRENCH).keySet()));
    }

    private JsonNode near(Component field) {
        return switch (field.type()) {
            case NUMBER -> JSON.stringNode("3");
            case CHECKBOX -> JSON.stringNode("true");
            case RADIO, SELECT ->
                one(List.of(JSON.stringNode("one"), JSON.numberNode(3), JSON.booleanNode(true), JSON.stringNode("")));
            case CHECKLIST, TAGLIST ->
                one(List.of(
                        JSON.stringNode("ONE"),
                        many(this::hostile),
                        JSON.arrayNode().add("ONE").add("ONE")));
            case DYNAMICLIST -> many(() -> one(List.of(object(field.children()), hostile(), JSON.nullNode())));
            default -> JSON.numberNode(random.nextInt());
        };
    }

    private JsonNode number() {
        return JSON.numberNode(new BigDecimal(one(NUMBERS)));
    }

    private JsonNode hostile() {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.arrayNode();
            case 2 -> JSON.objectNode().put("__proto__", "x").put("length", 3);
            case 3 -> JSON.stringNode("x".repeat(5000));
            case 4 -> JSON.numberNode(BigInteger.TEN.pow(30));
            case 5 -> JSON.booleanNode(random.nextBoolean());
            case 6 -> JSON.arrayNode().add(JSON.arrayNode().add(JSON.nullNode()));
            case 7 -> number();
            default -> JSON.stringNode(one(MOMENTS));
        };
    }

    private ArrayNode many(Supplier<? extends JsonNode> one) {
        ArrayNode many = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            many.add(one.get());
        }
        return many;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
