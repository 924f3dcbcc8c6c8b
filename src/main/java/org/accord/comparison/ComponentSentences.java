package org.accord.comparison;

import java.util.List;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.Said.Code;

/** Questions that are put otherwise. */
final class ComponentSentences {

    private static final String WORDS = "(properties\\.)?(label|description|text|dateLabel|timeLabel|row|title"
            + "|prefixAdorner|suffixAdorner|patternErrorMessage)(\\.en)?|appearance\\.(prefixAdorner|suffixAdorner)|validate\\.patternErrorMessage";

    private final FileWords words;
    private final FeelWords feel;
    private final ChoiceSentences choices;

    ComponentSentences(FileWords words, ChoiceSentences choices) {
        this.words = words;
        this.choices = choices;
        feel = new FeelWords(words);
    }

    /** What goes with another change: the English of a choice that came, the group of settings around one. */
    static boolean follows(Fact fact, List<Fact> all) {
        return ChoiceSentences.follows(fact, all)
                || fact.path().matches("conditional|validate|properties|appearance") && all.size() > 1;
    }

    private Said form() {
        return words.title();
    }

    Change of(Pair pair, Fact fact) {
        Changed changed = new Changed(pair, fact);
        Said it = QuestionSentences.it(pair.after());
        String path = fact.path();
        if (path.matches(WORDS)) {
            return wording(changed, it);
        } else if (ChoiceSentences.about(path)) {
            return choices.of(changed);
        } else if (path.startsWith("properties.audience")) {
            return changed.rights(changed.fromTo("form.audience", QuestionSentences::slots, form(), it));
        }
        return switch (path) {
            case "validate.required" -> switched(changed, it, Weight.PEOPLE, "form.required");
            case "readonly", "disabled" -> switched(changed, it, Weight.PEOPLE, "form.readonly");
            case "properties.personOnly" -> switched(changed, it, Weight.RIGHTS, "form.personOnly");
            case "conditional.hide" -> hidden(changed, it);
            case "properties.indicator" ->
                changed.people(changed.fromTo("form.indicator", ComponentSentences::indicator, form(), it));
            case "type" -> changed.people(changed.fromTo("form.type", type -> new Code("component", type), form(), it));
            case "defaultValue",
                    "validate.maxLength",
                    "validate.minLength",
                    "validate.min",
                    "validate.max",
                    "validate.pattern" -> limit(changed, it);
            default -> changed.setting("setting", it);
        };
    }

    private Change wording(Changed changed, Said it) {
        Fact fact = changed.fact();
        String what = fact.path()
                .replaceFirst("^(properties|appearance|validate)\\.", "")
                .replaceFirst("\\.en$", "");
        String language = fact.path().endsWith(".en") ? "en" : "fr";
        String key = "form.words." + (fact.isNew() ? "new" : fact.isGone() ? "gone" : "other");
        return changed.words(changed.fromTo(
                key,
                text -> Said.of("quoted", text),
                form(),
                it,
                Said.of("form.what." + what),
                Said.of("in." + language)));
    }

    private Change limit(Changed changed, Said it) {
        Said name = Said.of("form.limit." + changed.fact().path().replaceFirst("^validate\\.", ""));
        return changed.people(changed.fromTo("form.limit", ComponentSentences::plain, form(), it, name));
    }

    private static Said plain(String value) {
        return value.isEmpty() ? Said.of("nothing") : Said.text(value);
    }

    private Change switched(Changed changed, Said it, Weight weight, String key) {
        boolean on = changed.after().equals("true");
        return changed.of(weight, Said.of(key + (on ? ".now" : ".noMore"), form(), it));
    }

    private Change hidden(Changed changed, Said it) {
        Fact fact = changed.fact();
        String key = fact.isGone() ? "form.hide.gone" : fact.isNew() ? "form.hide.new" : "form.hide";
        return changed.people(changed.fromTo(key, this::condition, form(), it));
    }

    private Said condition(String expression) {
        return expression.isEmpty() ? Said.of("nothing") : feel.condition(expression);
    }

    private static Said indicator(String code) {
        return code.isEmpty() ? Said.of("nothing") : new Code("indicator", code);
    }
}
