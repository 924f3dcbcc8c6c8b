package org.accord.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accord.guard.Questions.Question;
import org.accord.guard.Table.Column;
import org.accord.guard.Table.Rule;

/** What no change of a table may take from people: LEGAL criteria stay, and who must sign keeps their place. */
final class Protected {

    static final String SIGNATORIES = "required-signatories";
    static final String RELAXATION = "criterion-relaxation";

    private static final Set<String> ALWAYS = Set.of("PERSON", "REPRESENTATIVE");
    private static final Set<String> TOGETHER = Set.of("INDICATOR_SET", "RULE_CHANGE");
    private static final List<String> MODES = List.of("INVITED", "VIEW_SOUGHT", "REQUIRED");
    private static final int MOST_EXAMPLES = 3;

    private Protected() {}

    static void legal(Release release) {
        Table table = release.tables().get(RELAXATION);
        if (table == null) {
            return;
        }
        Findings report = release.report(table);
        Optional<List<Question>> questions = Questions.where(Map.of("criterionClass", "LEGAL"), table);
        if (questions.isEmpty()) {
            report.error(table.node(), "protected.unclear");
            return;
        }
        questions.get().forEach(question -> legal(table, question, report));
    }

    private static void legal(Table table, Question question, Findings report) {
        int first = question.rules().get(0).nextSetBit(0);
        Rule rule = first < 0 ? null : table.rules().get(first);
        if (rule != null && !said(table, rule, "result").equals("NOT_RELAXABLE")) {
            report.error(rule.node(), "protected.legal", rule.code(), TableAnswers.example(table, question));
        }
    }

    /** Each question that the active table answers is answered by the new one with no less for whom it protects. */
    static void signatories(Release release, Release active) {
        Table now = release.tables().get(SIGNATORIES);
        Table before = active.tables().get(SIGNATORIES);
        if (now == null || before == null) {
            return;
        }
        Findings report = release.report(now);
        signatories(Map.of(), now, before, report);
        TOGETHER.forEach(subject -> signatories(Map.of("subject", subject), now, before, report));
    }

    /** @param about of whom everybody is protected; where it is empty, the person and who speaks for them */
    private static void signatories(Map<String, Object> about, Table now, Table before, Findings report) {
        Optional<List<Question>> questions = Questions.where(about, now, before);
        if (questions.isEmpty()) {
            report.error(now.node(), "protected.unclear");
            return;
        }
        Set<String> told = new HashSet<>();
        for (Question question : questions.get()) {
            weaker(
                            demands(now, question.rules().get(0)),
                            demands(before, question.rules().get(1)),
                            !about.isEmpty())
                    .filter(slot -> told.size() < MOST_EXAMPLES
                            && told.add(slot + question.example().get("subject")))
                    .ifPresent(slot ->
                            report.error(now.node(), "protected.signatory", slot, TableAnswers.example(now, question)));
        }
    }

    private static Optional<String> weaker(
            Map<String, Map<String, Integer>> now, Map<String, Map<String, Integer>> before, boolean together) {
        return before.entrySet().stream()
                .filter(slot -> together || ALWAYS.contains(slot.getKey()))
                .filter(slot -> !covers(now.getOrDefault(slot.getKey(), Map.of()), slot.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** At least as many people, each asked at least as seriously. */
    private static boolean covers(Map<String, Integer> now, Map<String, Integer> before) {
        int asked = 0;
        int wanted = 0;
        for (int mode = MODES.size() - 1; mode >= 0; mode--) {
            asked += now.getOrDefault(MODES.get(mode), 0);
            wanted += before.getOrDefault(MODES.get(mode), 0);
            if (asked < wanted) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Map<String, Integer>> demands(Table table, BitSet rules) {
        Map<String, Map<String, Integer>> demands = new HashMap<>();
        rules.stream().mapToObj(table.rules()::get).forEach(rule -> demands.computeIfAbsent(
                        said(table, rule, "slot"), slot -> new HashMap<>())
                .merge(said(table, rule, "mode"), count(said(table, rule, "count")), Integer::sum));
        return demands;
    }

    private static int count(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** The constant that a rule answers; "" where it computes one. */
    private static String said(Table table, Rule rule, String output) {
        List<Column> outputs = new ArrayList<>(table.outputs());
        for (int i = 0; i < outputs.size(); i++) {
            String text = rule.answers().get(i).text();
            if (outputs.get(i).name().equals(output) && !text.isEmpty()) {
                Term term = FeelCheck.expression(text).term().orElseThrow();
                return term.kind().startsWith("Const") ? term.text() : "";
            }
        }
        return "";
    }
}
