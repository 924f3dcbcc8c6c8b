package org.accord.comparison;

import java.util.List;
import org.accord.comparison.Change.Sort;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.Said.Code;

/** What is said differently of an element that stays. */
final class ElementSentences {

    private final DiagramSide old;
    private final DiagramSide now;
    private final FileWords words;
    private final FlowSentences flows;

    ElementSentences(DiagramSide old, DiagramSide now, FileWords words, FlowSentences flows) {
        this.old = old;
        this.now = now;
        this.words = words;
        this.flows = flows;
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
        if (Phrases.TIMES.contains(fact.path())) {
            return time(pair, fact, it);
        }
        return switch (fact.sort()) {
            case "@name" -> named(pair, fact);
            case "property[]/@value" -> property(pair, fact, it);
            case "documentation/#text" ->
                change(pair, fact, Weight.WORDS, Said.of("explained.fr", it, Phrases.shown(fact.after())));
            case "text/#text" ->
                change(
                        pair,
                        fact,
                        Weight.WORDS,
                        Said.of("note", Phrases.shown(fact.before()), Phrases.shown(fact.after())));
            case "@camunda:candidateGroups" -> whom(pair, fact, it);
            case "@camunda:formRef" ->
                reference(pair, fact, it, "form", words.form(fact.before()), words.form(fact.after()));
            case "@camunda:decisionRef" ->
                reference(pair, fact, it, "decision", words.decision(fact.before()), words.decision(fact.after()));
            case "@calledElement" -> called(pair, fact, it);
            case "@camunda:delegateExpression" ->
                change(
                        pair,
                        fact,
                        Weight.PEOPLE,
                        Said.of("block", it, Phrases.block(fact.before()), Phrases.block(fact.after())));
            case "conditionExpression/#text" -> flows.condition(pair, fact);
            case "@default" -> flows.fallback(pair, fact);
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
                change(
                        pair,
                        fact,
                        Weight.RIGHTS,
                        Said.of("waitsFor", it, Phrases.shown(fact.before()), Phrases.shown(fact.after())));
            case "multiInstanceLoopCharacteristics/@camunda:collection" ->
                change(
                        pair,
                        fact,
                        Weight.RIGHTS,
                        Said.of("each", it, Phrases.variable(fact.before()), Phrases.variable(fact.after())));
            case "multiInstanceLoopCharacteristics/@isSequential" ->
                change(
                        pair,
                        fact,
                        Weight.PEOPLE,
                        Said.of(fact.after().equals("true") ? "each.inTurn" : "each.together", it));
            case "@camunda:historyTimeToLive" ->
                change(
                        pair,
                        fact,
                        Weight.TECHNICAL,
                        Said.of("kept", it, Phrases.lasting(fact.before()), Phrases.lasting(fact.after())));
            default -> other(pair, fact, it);
        };
    }

    private Change other(Pair pair, Fact fact, Said it) {
        String key = pair.after().type().equals("definitions") ? "setting.file" : "setting";
        return change(
                pair,
                fact,
                Weight.TECHNICAL,
                Said.of(key, it, fact.path(), Phrases.shown(fact.before()), Phrases.shown(fact.after())));
    }

    private static Change change(Pair pair, Fact fact, Weight weight, Said sentence) {
        return Change.of(Sort.CHANGED, pair, fact, weight, sentence);
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
                        Phrases.shown(fact.before()),
                        Phrases.shown(fact.after())));
    }

    private Change property(Pair pair, Fact fact, Said it) {
        return switch (fact.name()) {
            case "name.en" ->
                change(
                        pair,
                        fact,
                        Weight.WORDS,
                        Said.of("renamed.en", it, Phrases.shown(fact.before()), Phrases.shown(fact.after())));
            case "documentation.en" ->
                change(pair, fact, Weight.WORDS, Said.of("explained.en", it, Phrases.shown(fact.after())));
            case "notBy" ->
                change(
                        pair,
                        fact,
                        Weight.RIGHTS,
                        Said.of("notBy", it, Phrases.people(fact.before()), Phrases.people(fact.after())));
            case "byRole" ->
                change(
                        pair,
                        fact,
                        Weight.RIGHTS,
                        Said.of("byRole", it, Phrases.people(fact.before()), Phrases.people(fact.after())));
            default -> other(pair, fact, it);
        };
    }

    private Change whom(Pair pair, Fact fact, Said it) {
        return change(
                pair,
                fact,
                Weight.RIGHTS,
                Said.of("whom", it, Phrases.people(fact.before()), Phrases.people(fact.after())));
    }

    private Change time(Pair pair, Fact fact, Said it) {
        Said from = Phrases.timeOf(fact.path(), fact.before());
        Said to = Phrases.timeOf(fact.path(), fact.after());
        String key = fact.isNew() ? "time.new" : fact.isGone() ? "time.gone" : "time";
        return change(pair, fact, Rights.ofTime(fact.before(), fact.after()), Said.of(key, it, from, to));
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
                pair,
                fact,
                Weight.TECHNICAL,
                Said.of("handed", it, name, Phrases.value(fact.before()), Phrases.value(fact.after())));
    }
}
