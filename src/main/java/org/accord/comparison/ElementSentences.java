package org.accord.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.Said.Code;
import org.accord.comparison.Said.Lasting;

/** What is said differently of an element that stays. */
final class ElementSentences {

    static final Set<String> TIMES = Set.of(
            "@camunda:dueDate",
            "timerEventDefinition/timeDuration/#text",
            "timerEventDefinition/timeCycle/#text",
            "timerEventDefinition/timeDate/#text",
            "property[dueDays]/@value",
            "property[dueBusinessDays]/@value",
            "property[dueVariable]/@value");

    private final DiagramSide old;
    private final DiagramSide now;
    private final FileWords words;
    private final FeelWords feel;

    ElementSentences(DiagramSide old, DiagramSide now, FileWords words) {
        this.old = old;
        this.now = now;
        this.words = words;
        feel = new FeelWords(words);
    }

    static Said slots(String codes) {
        if (codes.startsWith("${")) {
            return Said.of("slots.eachInTurn");
        }
        return Said.and(Arrays.stream(codes.split("\\s*,\\s*"))
                .map(code -> (Said) new Code("slot", code))
                .toList());
    }

    static Weight ofCondition(String condition) {
        return condition.contains("signOff_") || condition.contains("round_") ? Weight.RIGHTS : Weight.PEOPLE;
    }

    /** What is only there because its neighbour is: the language of a condition, the type of a timer. */
    boolean follows(Fact fact, List<Fact> all) {
        boolean about = fact.path().matches("(conditionExpression|timerEventDefinition/time\\w+)/@.*|.*Binding");
        String around = fact.path().substring(0, fact.path().lastIndexOf('/') + 1);
        String bound = fact.path().replaceFirst("Binding$", "").replaceFirst("calledElement$", "calledElement");
        return about
                && all.stream()
                        .anyMatch(other -> other.path().equals(around + "#text") && (other.isNew() || other.isGone())
                                || other.path().equals(bound)
                                        && !other.path().equals(fact.path())
                                        && (other.isNew() || other.isGone()));
    }

    Change of(Pair pair, Fact fact) {
        Said it = now.the(pair.after());
        if (TIMES.contains(fact.path())) {
            return time(pair, fact, it);
        }
        return switch (fact.sort()) {
            case "@name" -> named(pair, fact);
            case "property[]/@value" -> property(pair, fact, it);
            case "documentation/#text" ->
                change(pair, fact, Weight.WORDS, Said.of("explained.fr", it, shown(fact.after())));
            case "text/#text" ->
                change(pair, fact, Weight.WORDS, Said.of("note", shown(fact.before()), shown(fact.after())));
            case "@camunda:candidateGroups" -> whom(pair, fact, it);
            case "@camunda:formRef" ->
                reference(pair, fact, it, "form", words.form(fact.before()), words.form(fact.after()));
            case "@camunda:decisionRef" ->
                reference(pair, fact, it, "decision", words.decision(fact.before()), words.decision(fact.after()));
            case "@calledElement" -> called(pair, fact, it);
            case "@camunda:delegateExpression" ->
                change(pair, fact, Weight.PEOPLE, Said.of("block", it, block(fact.before()), block(fact.after())));
            case "conditionExpression/#text" -> condition(pair, fact);
            case "@default" -> fallback(pair, fact, it);
            default -> wiring(pair, fact, it);
        };
    }

    private Change wiring(Pair pair, Fact fact, Said it) {
        return switch (fact.sort()) {
            case "@attachedToRef" ->
                change(
                        pair,
                        fact,
                        Weight.RIGHTS,
                        Said.of("attached", it, now.place(fact.after()), old.place(fact.before())));
            case "@cancelActivity", "@isInterrupting" ->
                change(
                        pair,
                        fact,
                        Weight.PEOPLE,
                        Said.of(fact.after().equals("false") ? "interrupts.no" : "interrupts.yes", it));
            case "in[]/@sourceExpression",
                    "in[]/@source",
                    "out[]/@source",
                    "out[]/@sourceExpression",
                    "inputParameter[]/#text",
                    "outputParameter[]/#text" -> handed(pair, fact, it);
            case "messageEventDefinition/@messageRef", "errorEventDefinition/@errorRef", "@messageRef" ->
                change(pair, fact, Weight.RIGHTS, Said.of("waitsFor", it, shown(fact.before()), shown(fact.after())));
            case "multiInstanceLoopCharacteristics/@camunda:collection" ->
                change(pair, fact, Weight.RIGHTS, Said.of("each", it, variable(fact.before()), variable(fact.after())));
            case "multiInstanceLoopCharacteristics/@isSequential" ->
                change(
                        pair,
                        fact,
                        Weight.PEOPLE,
                        Said.of(fact.after().equals("true") ? "each.inTurn" : "each.together", it));
            case "@camunda:historyTimeToLive" ->
                change(pair, fact, Weight.RIGHTS, Said.of("kept", it, lasting(fact.before()), lasting(fact.after())));
            default -> other(pair, fact, it);
        };
    }

    private Change other(Pair pair, Fact fact, Said it) {
        String key = pair.after().type().equals("definitions") ? "setting.file" : "setting";
        return change(
                pair, fact, Weight.TECHNICAL, Said.of(key, it, fact.path(), shown(fact.before()), shown(fact.after())));
    }

    private static Change change(Pair pair, Fact fact, Weight weight, Said sentence) {
        return Change.of(Sort.CHANGED, pair, fact, weight, sentence);
    }

    static Said shown(String value) {
        return value.isEmpty() ? Said.of("nothing") : Said.of("quoted", value);
    }

    private static Said lasting(String time) {
        return time.isEmpty() ? Said.of("nothing") : new Lasting(time);
    }

    private static Said variable(String name) {
        return name.isEmpty() ? Said.of("nothing") : new Code("variable", name);
    }

    private static Said block(String expression) {
        return expression.isEmpty() ? Said.of("nothing") : new Code("block", expression.replaceAll("[${}]", ""));
    }

    private Change named(Pair pair, Fact fact) {
        String kind = pair.after().type().equals("sequenceFlow") ? "renamed.flow" : "renamed";
        return change(
                pair,
                fact,
                Weight.WORDS,
                Said.of(
                        kind,
                        Said.of("kind." + now.kind(pair.after()) + ".bare"),
                        shown(fact.before()),
                        shown(fact.after())));
    }

    private Change property(Pair pair, Fact fact, Said it) {
        return switch (fact.name()) {
            case "name.en" ->
                change(pair, fact, Weight.WORDS, Said.of("renamed.en", it, shown(fact.before()), shown(fact.after())));
            case "documentation.en" ->
                change(pair, fact, Weight.WORDS, Said.of("explained.en", it, shown(fact.after())));
            case "notBy" ->
                change(pair, fact, Weight.RIGHTS, Said.of("notBy", it, people(fact.before()), people(fact.after())));
            case "byRole" ->
                change(pair, fact, Weight.RIGHTS, Said.of("byRole", it, people(fact.before()), people(fact.after())));
            default -> other(pair, fact, it);
        };
    }

    private static Said people(String codes) {
        return codes.isEmpty() ? Said.of("nobody") : slots(codes);
    }

    private Change whom(Pair pair, Fact fact, Said it) {
        return change(pair, fact, Weight.RIGHTS, Said.of("whom", it, people(fact.before()), people(fact.after())));
    }

    private Change time(Pair pair, Fact fact, Said it) {
        Said from = timeOf(fact.path(), fact.before());
        Said to = timeOf(fact.path(), fact.after());
        String key = fact.isNew() ? "time.new" : fact.isGone() ? "time.gone" : "time";
        return change(pair, fact, Rights.ofTime(fact.before(), fact.after()), Said.of(key, it, from, to));
    }

    /** A duration, a number of days, or the name of whatever holds one. */
    static Said timeOf(String path, String time) {
        if (path.contains("dueBusinessDays") && time.matches("\\d{1,4}")) {
            return Said.of("lasting.businessDays", new Said.Amount(Integer.parseInt(time)));
        }
        return lasting(path.startsWith("property") && time.matches("\\d{1,4}") ? "P" + time + "D" : time);
    }

    private Change reference(Pair pair, Fact fact, Said it, String kind, Said before, Said after) {
        String key = kind + (fact.isNew() ? ".new" : fact.isGone() ? ".gone" : "");
        return change(pair, fact, Weight.PEOPLE, Said.of("refers." + key, it, before, after));
    }

    private Change called(Pair pair, Fact fact, Said it) {
        boolean signing = (fact.before() + fact.after()).contains(DiagramSide.SIGN_OFF);
        Said sentence = Said.of("calls", it, words.process(fact.before()), words.process(fact.after()));
        return change(pair, fact, signing ? Weight.RIGHTS : Weight.PEOPLE, sentence);
    }

    private Change condition(Pair pair, Fact fact) {
        Said flow = now.named(pair.after());
        Said when = fact.isGone() ? Said.of("nothing") : feel.condition(fact.after());
        Said earlier = fact.isNew() ? Said.of("nothing") : feel.condition(fact.before());
        String key = fact.isNew() ? "condition.new" : fact.isGone() ? "condition.gone" : "condition";
        return change(pair, fact, ofCondition(fact.before() + fact.after()), Said.of(key, flow, earlier, when));
    }

    private Change fallback(Pair pair, Fact fact, Said it) {
        Said to = fact.isGone()
                ? Said.of("nowhere")
                : now.place(now.item(fact.after()).fact("@targetRef"));
        Said from = fact.isNew()
                ? Said.of("nowhere")
                : old.place(old.item(fact.before()).fact("@targetRef"));
        return change(pair, fact, Weight.PEOPLE, Said.of("default", it, from, to));
    }

    private Change handed(Pair pair, Fact fact, Said it) {
        boolean subject =
                fact.path().startsWith("in[subject]") && now.kind(pair.after()).equals("signOff");
        if (subject) {
            return change(
                    pair,
                    fact,
                    Weight.RIGHTS,
                    Said.of("subject", it, words.form(fact.before()), words.form(fact.after())));
        }
        Said name = new Code("variable", fact.name());
        return change(
                pair, fact, Weight.TECHNICAL, Said.of("handed", it, name, value(fact.before()), value(fact.after())));
    }

    private static Said value(String text) {
        return text.startsWith("${") ? variable(text.replaceAll("[${}]", "")) : shown(text);
    }
}
