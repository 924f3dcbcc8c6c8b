package org.accord.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** What is different between two drawings of a process. */
final class DiagramChanges {

    private static final Set<String> FLOW_ENDS = Set.of("@sourceRef", "@targetRef");

    private final Model before;
    private final Model after;
    private final Pairs pairs;
    private final DiagramSide old;
    private final DiagramSide now;
    private final ElementSentences sentences;
    private final StepSentences steps;
    private final FlowSentences flows;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    DiagramChanges(Model before, Model after, FileWords words) {
        this.before = before;
        this.after = after;
        pairs = new Pairs(before, after)
                .by(item -> DiagramSide.name(item).french().isEmpty() ? "" : item.type() + DiagramSide.name(item))
                .by(item -> FLOW_ENDS.stream().allMatch(item::says)
                        ? item.fact("@sourceRef") + " " + item.fact("@targetRef")
                        : "");
        old = new DiagramSide(before);
        now = new DiagramSide(after);
        flows = new FlowSentences(old, now, pairs, words);
        sentences = new ElementSentences(old, now, words, flows);
        steps = new StepSentences(old, now, pairs, words, flows);
    }

    List<Change> list() {
        changedFlows();
        pairs.added().stream().filter(DiagramChanges::notTheFile).forEach(item -> changes.add(steps.added(item)));
        pairs.removed().stream().filter(DiagramChanges::notTheFile).forEach(item -> changes.add(steps.removed(item)));
        pairs.both().forEach(this::changed);
        orders();
        layout();
        return changes;
    }

    /** When the whole file comes or goes, that has been said. */
    private static boolean notTheFile(Item item) {
        return !item.type().equals("definitions") && !item.type().equals("process");
    }

    private void changedFlows() {
        pairs.added().forEach(item -> touched.add(item.key()));
        pairs.removed().forEach(item -> touched.add(item.key()));
        pairs.both().stream()
                .filter(pair -> pair.facts().stream()
                        .anyMatch(fact ->
                                FLOW_ENDS.contains(fact.path()) || fact.path().equals("@id")))
                .forEach(pair -> {
                    touched.add(pair.before().key());
                    touched.add(pair.after().key());
                });
    }

    private void changed(Pair pair) {
        List<Fact> facts = new ArrayList<>(pair.facts());
        facts.removeIf(fact -> FLOW_ENDS.contains(fact.path()));
        if (pair.facts().size() > facts.size()) {
            changes.add(flows.rerouted(pair));
        }
        for (Fact fact : facts) {
            boolean follows = fact.sort().matches("(incoming|outgoing)\\[]/#text") && touched.contains(fact.name());
            Change change = sentences.of(pair, fact);
            boolean told = !follows && !WiringSentences.follows(fact, facts);
            changes.add(told ? change : change.untold());
        }
        if (!pairs.before(pair.after().parent()).equals(pair.before().parent())) {
            changes.add(steps.elsewhere(pair));
        }
    }

    /** A choice looks at its ways in the order in which the file has them, and takes the first that holds. */
    private void orders() {
        for (Pair pair : pairs.both()) {
            if (pair.after().type().equals("exclusiveGateway")) {
                List<String> then =
                        old.leaving(pair.before().key()).stream().map(Item::key).toList();
                List<String> here = now.leaving(pair.after().key()).stream()
                        .map(flow -> pairs.before(flow.key()))
                        .toList();
                if (!Order.moved(then, here).isEmpty()) {
                    changes.add(flows.otherOrder(pair));
                }
            }
        }
    }

    private void layout() {
        Set<String> drawn = new TreeSet<>();
        Set<String> all = new TreeSet<>(before.layout().keySet());
        all.addAll(after.layout().keySet());
        for (String key : all) {
            boolean stays = before.has(key) && after.has(pairs.after(key)) || key.equals(DiagramModel.FILE);
            boolean other =
                    !before.layout().getOrDefault(key, "").equals(after.layout().getOrDefault(pairs.after(key), ""));
            if (other && (stays || !pairs.isNew(key) && !pairs.isGone(key))) {
                drawn.add(key);
            }
        }
        if (!drawn.isEmpty()) {
            Said sentence = Said.of("drawn", new Said.Amount(drawn.size()));
            changes.add(new Change(Sort.LAYOUT, List.copyOf(drawn), "layout", "", "", Weight.LAYOUT, sentence, true));
        }
    }
}
