package org.accord.comparison;

import java.util.Set;

/** What a table, one of its rules or one of its columns says otherwise, as those read it whom it is for. */
final class TableSentences {

    private static final Set<String> POLICIES =
            Set.of("UNIQUE", "FIRST", "ANY", "COLLECT", "RULE_ORDER", "OUTPUT_ORDER", "PRIORITY");

    private final TableSides table;
    private final RuleSentences rules;
    private final ColumnSentences columns;

    TableSentences(TableSides table, RuleSentences rules, ColumnSentences columns) {
        this.table = table;
        this.rules = rules;
        this.columns = columns;
    }

    Change of(Pair pair, Fact fact) {
        Changed changed = new Changed(pair, fact);
        return switch (fact.sort()) {
            case "inputEntry[]/text/#text" -> rules.asks(changed);
            case "outputEntry[]/text/#text" -> rules.answers(changed);
            case "description/#text" ->
                pair.after().type().equals("rule") ? rules.code(changed) : words(changed, "table.description.fr");
            case "@name" -> pair.after().type().equals("output") ? setting(changed) : words(changed, "table.name.fr");
            case "@label" -> words(changed, "column.label.fr");
            case "property[]/@value" -> translated(changed);
            case "inputExpression/text/#text" -> columns.reads(changed);
            case "inputValues/text/#text", "outputValues/text/#text" -> columns.values(changed);
            case "@hitPolicy" ->
                changed.of(table.weight(), changed.fromTo("policy", TableSentences::policy, table.title()));
            case "@camunda:historyTimeToLive" ->
                changed.technical(changed.fromTo("kept", Said.Lasting::new, Said.of("quoted", table.title())));
            default -> setting(changed);
        };
    }

    private static Change words(Changed changed, String key) {
        return changed.words(changed.fromTo(key, Phrases::shown));
    }

    private Change setting(Changed changed) {
        return changed.setting("setting", Said.of("quoted", table.title()));
    }

    private Change translated(Changed changed) {
        return switch (changed.fact().name()) {
            case "label.en" -> words(changed, "column.label.en");
            case "name.en" -> words(changed, "table.name.en");
            case "description.en" -> words(changed, "table.description.en");
            default -> setting(changed);
        };
    }

    private static Said policy(String policy) {
        String known = policy.isEmpty() ? "UNIQUE" : policy.replace(' ', '_');
        return POLICIES.contains(known) ? Said.of("policy." + known) : Phrases.shown(policy);
    }
}
