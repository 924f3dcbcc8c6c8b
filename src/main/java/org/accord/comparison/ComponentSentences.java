package org.accord.comparison;

import java.util.List;
import java.util.Optional;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.Said.Code;
import org.accord.comparison.Said.Several;

/** Questions that are put otherwise. */
final class ComponentSentences {

    private static final String WORDS = "(properties\\.)?(label|description|text|dateLabel|timeLabel|row|title"
            + "|prefixAdorner|suffixAdorner|patternErrorMessage)(\\.en)?|appearance\\.(prefixAdorner|suffixAdorner)|validate\\.patternErrorMessage";

    private final FileWords words;
    private final FeelWords feel;

    ComponentSentences(FileWords words) {
        this.words = words;
        feel = new FeelWords(words);
    }

    /** What goes with a choice that came or went, and the word before which another one stands. */
    static boolean follows(Fact fact, List<Fact> all) {
        if (fact.path().matches("values\\[.*]\\.value")) {
            String label = fact.path().replaceFirst("\\.value$", ".label");
            return all.stream().anyMatch(other -> other.path().equals(label));
        }
        if (fact.path().matches("properties\\.option\\..*\\.en")) {
            String value = fact.path()
                    .substring("properties.option.".length(), fact.path().length() - ".en".length());
            return all.stream().anyMatch(other -> other.path().equals("values[" + value + "].value"));
        }
        return fact.path().matches("conditional|validate|properties|appearance") && all.size() > 1;
    }

    private Said form() {
        return words.title();
    }

    Change otherOrder(Pair pair, List<String> values) {
        List<Said> choices = values.stream()
                .map(value -> (Said) Said.of("quoted", Names.ofOption(pair.after(), value)))
                .toList();
        Said sentence = Said.of(
                "form.options.order",
                form(),
                QuestionSentences.it(pair.after()),
                new Several(choices, "comparison.comma"));
        return Change.of(Sort.MOVED, pair, new Fact("order", "·", "··"), Weight.PEOPLE, sentence);
    }

    Change of(Pair pair, Fact fact) {
        String path = fact.path();
        if (path.matches(WORDS)) {
            return wording(pair, fact);
        } else if (path.startsWith("values[") || path.startsWith("properties.option.")) {
            return option(pair, fact);
        } else if (path.startsWith("properties.audience")) {
            return change(
                    pair,
                    fact,
                    Weight.RIGHTS,
                    Said.of(
                            "form.audience",
                            form(),
                            QuestionSentences.it(pair.after()),
                            QuestionSentences.slots(fact.before()),
                            QuestionSentences.slots(fact.after())));
        } else if (path.startsWith("validate.") && !path.equals("validate.required")) {
            return limit(pair, fact);
        }
        return switch (path) {
            case "validate.required" -> switched(pair, fact, Weight.PEOPLE, "form.required");
            case "readonly", "disabled" -> switched(pair, fact, Weight.PEOPLE, "form.readonly");
            case "properties.personOnly" -> switched(pair, fact, Weight.RIGHTS, "form.personOnly");
            case "conditional.hide" -> hidden(pair, fact);
            case "properties.indicator" ->
                change(
                        pair,
                        fact,
                        Weight.PEOPLE,
                        Said.of(
                                "form.indicator",
                                form(),
                                QuestionSentences.it(pair.after()),
                                indicator(fact.before()),
                                indicator(fact.after())));
            case "type" ->
                change(
                        pair,
                        fact,
                        Weight.PEOPLE,
                        Said.of(
                                "form.type",
                                form(),
                                QuestionSentences.it(pair.after()),
                                type(fact.before()),
                                type(fact.after())));
            case "defaultValue" -> limit(pair, fact);
            default -> setting(pair, fact);
        };
    }

    private static Change change(Pair pair, Fact fact, Weight weight, Said sentence) {
        return Change.of(Sort.CHANGED, pair, fact, weight, sentence);
    }

    private Change wording(Pair pair, Fact fact) {
        String what = fact.path()
                .replaceFirst("^(properties|appearance|validate)\\.", "")
                .replaceFirst("\\.en$", "");
        String language = fact.path().endsWith(".en") ? "en" : "fr";
        String key = "form.words." + (fact.isNew() ? "new" : fact.isGone() ? "gone" : "other");
        Said sentence = Said.of(
                key,
                form(),
                QuestionSentences.it(pair.after()),
                Said.of("form.what." + what),
                Said.of("in." + language),
                Said.of("quoted", fact.before()),
                Said.of("quoted", fact.after()));
        return change(pair, fact, Weight.WORDS, sentence);
    }

    private Change option(Pair pair, Fact fact) {
        boolean english = fact.path().startsWith("properties.option.");
        String value = english ? fact.path().replaceFirst("^properties\\.option\\.(.*)\\.en$", "$1") : fact.name();
        String kind = english ? "renamed.en" : fact.isNew() ? "added" : fact.isGone() ? "removed" : "renamed.fr";
        Item holder = fact.isGone() && !english ? pair.before() : pair.after();
        Said sentence = Said.of(
                "form.option." + kind,
                form(),
                QuestionSentences.it(pair.after()),
                Said.of("quoted", Names.ofOption(holder, value)),
                Phrases.shown(fact.before()),
                Phrases.shown(fact.after()));
        return change(pair, fact, kind.startsWith("renamed") ? Weight.WORDS : Weight.PEOPLE, sentence);
    }

    private Change limit(Pair pair, Fact fact) {
        String name = fact.path().replaceFirst("^validate\\.", "");
        Optional<String> known = List.of("maxLength", "minLength", "min", "max", "pattern", "defaultValue").stream()
                .filter(name::equals)
                .findFirst();
        return known.isEmpty()
                ? setting(pair, fact)
                : change(
                        pair,
                        fact,
                        Weight.PEOPLE,
                        Said.of(
                                "form.limit",
                                form(),
                                QuestionSentences.it(pair.after()),
                                Said.of("form.limit." + name),
                                plain(fact.before()),
                                plain(fact.after())));
    }

    private static Said plain(String value) {
        return value.isEmpty() ? Said.of("nothing") : Said.text(value);
    }

    private Change switched(Pair pair, Fact fact, Weight weight, String key) {
        boolean on = fact.after().equals("true");
        return change(
                pair,
                fact,
                weight,
                Said.of(key + (on ? ".now" : ".noMore"), form(), QuestionSentences.it(pair.after())));
    }

    private Change hidden(Pair pair, Fact fact) {
        Said when = fact.isGone() ? Said.of("nothing") : feel.condition(fact.after());
        Said earlier = fact.isNew() ? Said.of("nothing") : feel.condition(fact.before());
        String key = fact.isGone() ? "form.hide.gone" : fact.isNew() ? "form.hide.new" : "form.hide";
        return change(
                pair, fact, Weight.PEOPLE, Said.of(key, form(), QuestionSentences.it(pair.after()), earlier, when));
    }

    private static Said indicator(String code) {
        return code.isEmpty() ? Said.of("nothing") : new Code("indicator", code);
    }

    private static Said type(String type) {
        return new Code("component", type);
    }

    private Change setting(Pair pair, Fact fact) {
        Said sentence = Said.of(
                "setting",
                QuestionSentences.it(pair.after()),
                fact.path(),
                Phrases.shown(fact.before()),
                Phrases.shown(fact.after()));
        return change(pair, fact, Weight.TECHNICAL, sentence);
    }
}
