package org.accord.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** Rules and columns that stay and say something else, as those read them whom they are for. */
final class TableSentences {

    private static final Set<String> POLICIES =
            Set.of("UNIQUE", "FIRST", "ANY", "COLLECT", "RULE_ORDER", "OUTPUT_ORDER", "PRIORITY");

    private final Model before;
    private final Model after;
    private final FileWords words;
    private final RuleWords old;
    private final RuleWords now;

    TableSentences(Model before, Model after, FileWords words) {
        this.before = before;
        this.after = after;
        this.words = words;
        old = new RuleWords(before, words);
        now = new RuleWords(after, words);
    }

    private Said table() {
        return words.title();
    }

    private Weight weight() {
        return Rights.table(words.path()) ? Weight.RIGHTS : Weight.PEOPLE;
    }

    Change of(Pair pair, Fact fact) {
        return switch (fact.sort()) {
            case "inputEntry[]/text/#text" ->
                change(pair, fact, weight(), Said.of("rule.input", old.when(pair.before()), now.when(pair.after())));
            case "outputEntry[]/text/#text" -> output(pair, fact);
            case "description/#text" -> description(pair, fact);
            case "@name" ->
                pair.after().type().equals("output") ? setting(pair, fact) : words(pair, fact, "table.name.fr");
            case "@label" -> words(pair, fact, "column.label.fr");
            case "property[]/@value" -> translated(pair, fact);
            case "inputExpression/text/#text" ->
                change(
                        pair,
                        fact,
                        weight(),
                        Said.of(
                                "column.reads",
                                RuleWords.label(pair.after()),
                                formula(fact.before()),
                                formula(fact.after())));
            case "inputValues/text/#text", "outputValues/text/#text" -> values(pair, fact);
            case "@hitPolicy" ->
                change(pair, fact, weight(), Said.of("policy", table(), policy(fact.before()), policy(fact.after())));
            case "@camunda:historyTimeToLive" ->
                change(
                        pair,
                        fact,
                        Weight.TECHNICAL,
                        Said.of(
                                "kept",
                                Said.of("quoted", table()),
                                new Said.Lasting(fact.before()),
                                new Said.Lasting(fact.after())));
            default -> setting(pair, fact);
        };
    }

    private static Change change(Pair pair, Fact fact, Weight weight, Said sentence) {
        return Change.of(Sort.CHANGED, pair, fact, weight, sentence);
    }

    private Change words(Pair pair, Fact fact, String key) {
        Said sentence = Said.of(key, Phrases.shown(fact.before()), Phrases.shown(fact.after()));
        return change(pair, fact, Weight.WORDS, sentence);
    }

    private Change setting(Pair pair, Fact fact) {
        Said sentence = Said.of(
                "setting",
                Said.of("quoted", table()),
                fact.path(),
                Phrases.shown(fact.before()),
                Phrases.shown(fact.after()));
        return change(pair, fact, Weight.TECHNICAL, sentence);
    }

    private Change translated(Pair pair, Fact fact) {
        return switch (fact.name()) {
            case "label.en" -> words(pair, fact, "column.label.en");
            case "name.en" -> words(pair, fact, "table.name.en");
            case "description.en" -> words(pair, fact, "table.description.en");
            default -> setting(pair, fact);
        };
    }

    private Change description(Pair pair, Fact fact) {
        return pair.after().type().equals("rule")
                ? change(
                        pair,
                        fact,
                        Weight.TECHNICAL,
                        Said.of(
                                "rule.code",
                                now.when(pair.after()),
                                Phrases.shown(fact.before()),
                                Phrases.shown(fact.after())))
                : words(pair, fact, "table.description.fr");
    }

    private Change output(Pair pair, Fact fact) {
        Item column = after.has(fact.name()) ? after.item(fact.name()) : before.item(fact.name());
        String name = column.fact("@name");
        Said when = now.when(pair.after());
        if (RuleWords.REASONS.contains(name)) {
            String text = fact.after().replaceAll("^\"|\"$", "");
            return change(pair, fact, Weight.WORDS, Said.of("rule." + name, when, Phrases.shown(text)));
        }
        Said from = answer(column, fact.before());
        Said to = answer(column, fact.after());
        String key = fact.isNew() ? "rule.output.new" : fact.isGone() ? "rule.output.gone" : "rule.output";
        return change(pair, fact, ofOutput(name, fact), Said.of(key, when, RuleWords.label(column), to, from));
    }

    private Said answer(Item column, String cell) {
        Said answer = now.code(column, cell);
        return FeelWords.number(cell).isPresent() ? answer : Said.of("quoted", answer);
    }

    private Weight ofOutput(String column, Fact fact) {
        Optional<Integer> then = FeelWords.number(fact.before());
        Optional<Integer> here = FeelWords.number(fact.after());
        boolean less = then.isPresent() && here.isPresent() && here.get() < then.get();
        boolean right = column.matches("coSign|slot|mode") || less && column.matches("(?i).*(days|within|due|hours).*");
        return right ? Weight.RIGHTS : weight();
    }

    private static Said formula(String feel) {
        return feel.isEmpty() ? Said.of("nothing") : Said.of("formula", feel);
    }

    private static Said policy(String policy) {
        String known = policy.isEmpty() ? "UNIQUE" : policy.replace(' ', '_');
        return POLICIES.contains(known) ? Said.of("policy." + known) : Phrases.shown(policy);
    }

    /** Which values a column allows that it did not, and which no more. */
    private Change values(Pair pair, Fact fact) {
        List<String> then = list(fact.before());
        List<String> here = list(fact.after());
        Said label = RuleWords.label(pair.after());
        Said more = named(
                pair.after(),
                here.stream().filter(value -> !then.contains(value)).toList());
        Said less = named(
                pair.after(),
                then.stream().filter(value -> !here.contains(value)).toList());
        return change(pair, fact, Weight.PEOPLE, Said.of("column.values", label, more, less));
    }

    private Said named(Item column, List<String> values) {
        return values.isEmpty()
                ? Said.of("nothing")
                : Said.and(values.stream()
                        .map(value -> Said.of("quoted", now.code(column, value)))
                        .toList());
    }

    private static List<String> list(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }
}
