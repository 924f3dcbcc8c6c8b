package org.accord.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What an indicator must be before anybody is asked: of a known licence, answered by whom it is about, and of no use to
 * rank a person or a practitioner.
 */
final class IndicatorRules {

    /** Licences under which words may be asked, printed and translated; with leave in writing, the source says whose. */
    static final Set<String> LICENCES = Set.of("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "WRITTEN_PERMISSION");

    private static final Set<String> TEXTS = Set.of("id", "type", "scale", "source", "licence", "textFr", "textEn");
    private static final Set<String> MAY_BE_THERE = Set.of("audio", "pictogram");
    private static final int LONGEST = 200;
    private static final int MOST_VERSIONS = 999;
    private static final Pattern ID = Pattern.compile("[A-Z]{2}[1-9][0-9]{0,2}");

    /** A form would take what begins or looks like this for a formula, a link or a picture. */
    private static final Pattern NOT_WORDS = Pattern.compile("^\\s*=|[<>\\[\\]]|\\$\\{|#\\{|\\p{Cntrl}");

    /** A blank that the person's own words fill. */
    private static final Pattern OWN_WORDS = Pattern.compile("[ \u00a0]?: \\{(?:ses mots|own words)}$");

    /** Marks, ranks and scores, and questions about one professional. The group answers for the rest. */
    private static final Pattern RANKS = Pattern.compile(
            "\\b(?:score|cote|classement|rang|note sur|notez|meilleure? que|rank|rating|rate your|grade|better than)\\b"
                    + "|\\b(?:mon|ma|votre) (?:intervenante?|travailleu\\w+ sociale?|psychologue|médecin|infirmi\\w+)\\b"
                    + "|\\b(?:my|your) (?:practitioner|social worker|worker|psychologist|doctor|nurse|therapist)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final JsonNode file;
    private final List<IndicatorProblem> problems = new ArrayList<>();

    private IndicatorRules(JsonNode file) {
        this.file = file;
    }

    static List<IndicatorProblem> problems(JsonNode file) {
        return new IndicatorRules(file).problems();
    }

    private List<IndicatorProblem> problems() {
        shape();
        if (problems.isEmpty()) {
            kind();
            permission();
            words("textFr");
            words("textEn");
        }
        return List.copyOf(problems);
    }

    private void shape() {
        file.propertyNames().stream()
                .filter(name -> !TEXTS.contains(name) && !MAY_BE_THERE.contains(name))
                .filter(name -> !Set.of("version", "safetyItem", "status").contains(name))
                .forEach(name -> problem(name.length() > LONGEST ? "" : name, "unknownField"));
        TEXTS.forEach(name -> require(
                name,
                value -> value.isString()
                        && !value.stringValue().isBlank()
                        && value.stringValue().length() <= LONGEST));
        MAY_BE_THERE.stream()
                .filter(file::has)
                .forEach(name -> require(
                        name, value -> value.isString() && value.stringValue().matches("[a-z0-9-]{1,60}")));
        require("version", value -> value.isInt() && value.intValue() >= 1 && value.intValue() <= MOST_VERSIONS);
        require("safetyItem", JsonNode::isBoolean);
        require("status", value -> Set.of(Indicator.ACTIVE, Indicator.RETIRED).contains(value.asString("")));
    }

    private void require(String name, Predicate<JsonNode> right) {
        if (!right.test(file.path(name))) {
            problem(name, "field");
        }
    }

    private void kind() {
        if (!ID.matcher(text("id")).matches()) {
            problem("id", "id");
        }
        IndicatorType type = IndicatorType.named(text("type")).orElse(null);
        if (type == null) {
            problem("type", "staffOnly");
        } else if (!type.scale().equals(text("scale"))) {
            problem("scale", "scale");
        }
    }

    private void permission() {
        if (!LICENCES.contains(text("licence"))) {
            problem(
                    "licence",
                    "licence",
                    String.join(", ", LICENCES.stream().sorted().toList()));
        }
    }

    private void words(String name) {
        String words = OWN_WORDS.matcher(text(name)).replaceFirst("");
        if (NOT_WORDS.matcher(words).find() || words.contains("{") || words.contains("}")) {
            problem(name, "notWords");
        } else if (RANKS.matcher(words).find()) {
            problem(name, "ranks");
        }
    }

    private String text(String name) {
        return file.path(name).asString("");
    }

    private void problem(String field, String key, Object... args) {
        problems.add(IndicatorProblem.of(field, key, args));
    }
}
