package org.accord.comparison;

import java.util.List;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;

/** Ways that come, go, lead elsewhere or are taken in another case. */
final class FlowSentences {

    private static final String CONDITION = "conditionExpression/#text";

    private final DiagramSide old;
    private final DiagramSide now;
    private final Pairs pairs;
    private final FeelWords feel;

    FlowSentences(DiagramSide old, DiagramSide now, Pairs pairs, FileWords words) {
        this.old = old;
        this.now = now;
        this.pairs = pairs;
        feel = new FeelWords(words);
    }

    private Weight weight(Pair pair) {
        return weight(old, pair.before()) == Weight.RIGHTS ? Weight.RIGHTS : weight(now, pair.after());
    }

    /** A way to or from a sign-off is a way around it too. */
    private static Weight weight(DiagramSide side, Item flow) {
        Item from = side.item(flow.fact("@sourceRef"));
        Item to = side.item(flow.fact("@targetRef"));
        boolean right = side.kind(from).equals("signOff") || side.kind(to).equals("signOff") || signed(side, from);
        return right ? Weight.RIGHTS : Weight.PEOPLE;
    }

    /** Whether what comes after depends on how a sign-off ended. */
    private static boolean signed(DiagramSide side, Item node) {
        return side.leaving(node.key()).stream()
                .map(flow -> flow.fact(CONDITION))
                .anyMatch(condition -> condition.contains("signOff_") || condition.contains("round_"));
    }

    Change added(Item flow) {
        boolean within = pairs.isNew(flow.fact("@sourceRef")) || pairs.isNew(flow.fact("@targetRef"));
        Said sentence = flow.says(CONDITION)
                ? Said.of("flow.added.when", now.named(flow), feel.condition(flow.fact(CONDITION)))
                : Said.of("flow.added", now.named(flow));
        Change change = Change.of(Sort.ADDED, flow.key(), new Fact("", "", flow.key()), weight(now, flow), sentence);
        return within && !flow.says(CONDITION) ? change.untold() : change;
    }

    Change removed(Item flow) {
        boolean within = pairs.isGone(flow.fact("@sourceRef")) || pairs.isGone(flow.fact("@targetRef"));
        boolean replaced = old.item(flow.fact("@sourceRef"))
                        .type()
                        .matches("userTask|serviceTask|callActivity|startEvent|subProcess")
                && now.leaving(pairs.after(flow.fact("@sourceRef"))).stream()
                        .anyMatch(other -> pairs.isNew(other.key()));
        Said sentence = Said.of("flow.removed", old.named(flow));
        Change change = Change.of(Sort.REMOVED, flow.key(), new Fact("", flow.key(), ""), weight(old, flow), sentence);
        return within || replaced && !flow.says(CONDITION) ? change.untold() : change;
    }

    /** The flow that a new step was dropped on is told with the step. */
    Change rerouted(Pair pair) {
        Item before = pair.before();
        Item after = pair.after();
        boolean within = pairs.isNew(after.fact("@sourceRef"))
                || pairs.isNew(after.fact("@targetRef"))
                || pairs.isGone(before.fact("@sourceRef"))
                || pairs.isGone(before.fact("@targetRef"));
        Said sentence = Said.of(
                "flow.rerouted",
                old.named(before),
                now.place(after.fact("@sourceRef")),
                now.place(after.fact("@targetRef")));
        Fact fact = new Fact("@targetRef", ends(before), ends(after));
        Change change = Change.of(Sort.CHANGED, pair, fact, weight(pair), sentence);
        boolean renamed = pairs.before(after.fact("@sourceRef")).equals(before.fact("@sourceRef"))
                && pairs.before(after.fact("@targetRef")).equals(before.fact("@targetRef"));
        return renamed || within && !after.says(CONDITION) ? change.untold() : change;
    }

    private static String ends(Item flow) {
        return flow.fact("@sourceRef") + " → " + flow.fact("@targetRef");
    }

    Change otherOrder(Pair pair) {
        List<Said> ways = now.leaving(pair.after().key()).stream()
                .map(flow -> now.place(flow.fact("@targetRef")))
                .toList();
        Said sentence = Said.of("order", now.the(pair.after()), new Said.Several(ways, "comparison.then"));
        return Change.of(Sort.MOVED, pair, new Fact("order", "·", "··"), Weight.PEOPLE, sentence);
    }

    Change condition(Pair pair, Fact fact) {
        Said flow = now.named(pair.after());
        Said when = fact.isGone() ? Said.of("nothing") : feel.condition(fact.after());
        Said earlier = fact.isNew() ? Said.of("nothing") : feel.condition(fact.before());
        String key = fact.isNew() ? "condition.new" : fact.isGone() ? "condition.gone" : "condition";
        return Change.of(Sort.CHANGED, pair, fact, weight(pair), Said.of(key, flow, earlier, when));
    }

    Change fallback(Pair pair, Fact fact) {
        Said to = fact.isGone()
                ? Said.of("nowhere")
                : now.place(now.item(fact.after()).fact("@targetRef"));
        Said from = fact.isNew()
                ? Said.of("nowhere")
                : old.place(old.item(fact.before()).fact("@targetRef"));
        Weight weight = signed(old, pair.before()) || signed(now, pair.after()) ? Weight.RIGHTS : Weight.PEOPLE;
        Said sentence = Said.of("default", now.the(pair.after()), from, to);
        return Change.of(Sort.CHANGED, pair, fact, weight, sentence);
    }
}
