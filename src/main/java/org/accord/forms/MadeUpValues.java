package org.accord.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The least that a field takes for an answer, and what somebody chose for it. */
final class MadeUpValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String words;
    private final LocalDate today;
    private final int time;

    MadeUpValues(Locale language, LocalDate today, int time) {
        this.time = time;
        this.words = MadeUpAnswers.words(language);
        this.today = today;
    }

    /** Whatever has one value; several at once are not chosen here. */
    static boolean choosable(Component field) {
        return field.type().oneOf()
                || switch (field.type()) {
                    case CHECKBOX, NUMBER, DATETIME, TEXTFIELD, TEXTAREA -> true;
                    default -> false;
                };
    }

    /** Nothing at all where nothing is required. */
    JsonNode least(Component field) {
        if (!field.required()) {
            return Values.empty(field);
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> JSON.stringNode(text(field));
            case NUMBER -> JSON.numberNode(number(field));
            case CHECKBOX -> JSON.booleanNode(true);
            case DATETIME -> JSON.stringNode(moment(field));
            case RADIO, SELECT -> option(field, time - 1);
            default -> {
                JsonNode first = option(field, 0);
                yield first.isNull() ? JSON.arrayNode() : JSON.arrayNode().add(first);
            }
        };
    }

    /** What is no answer to that field stays as it was typed: the check of the form says what is wrong with it. */
    JsonNode chosen(Component field, String typed) {
        String text = typed.strip();
        if (field.type() == ComponentType.CHECKBOX) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (text.isEmpty()) {
            return Values.empty(field);
        }
        if (field.type() == ComponentType.NUMBER) {
            try {
                return JSON.numberNode(new BigDecimal(text.replace(',', '.')));
            } catch (NumberFormatException noNumber) {
                return JSON.stringNode(text);
            }
        }
        return JSON.stringNode(text);
    }

    private String text(Component field) {
        JsonNode asks = field.source().path("validate");
        String kind = asks.path("validationType").asString("");
        if (kind.equals("email")) {
            return "essai@example.org";
        } else if (kind.equals("phone")) {
            return "+15145550100";
        }
        String text = words + ".".repeat(Math.max(0, asks.path("minLength").asInt(0)));
        return text.substring(0, Math.min(text.length(), asks.path("maxLength").asInt(text.length())))
                .strip();
    }

    private static BigDecimal number(Component field) {
        JsonNode asks = field.source().path("validate");
        BigDecimal least = new BigDecimal(asks.path("min").asString("0"));
        BigDecimal most = new BigDecimal(
                asks.path("max").asString(least.max(BigDecimal.ZERO).toString()));
        BigDecimal number = most.signum() < 0 ? most : least.max(BigDecimal.ZERO);
        BigDecimal step = new BigDecimal(field.source().path("increment").asString("0"));
        BigDecimal beyond = step.signum() > 0 ? number.remainder(step) : BigDecimal.ZERO;
        return beyond.signum() == 0 ? number : number.add(step.subtract(beyond));
    }

    private String moment(Component field) {
        String day = today.plusDays(field.source().path("disallowPassedDates").asBoolean(false) ? 1 : 0)
                .toString();
        return switch (field.subtype()) {
            case "time" -> "10:00";
            case "datetime" -> day + "T10:00";
            default -> day;
        };
    }

    /** The first, then the second and so on: whoever is asked again answers otherwise. */
    private static JsonNode option(Component field, int number) {
        List<String> codes = List.copyOf(field.options(Locale.FRENCH).keySet());
        return codes.isEmpty() ? JSON.nullNode() : JSON.stringNode(codes.get(number % codes.size()));
    }
}
