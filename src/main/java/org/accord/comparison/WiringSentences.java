package org.accord.comparison;

import java.util.List;
import org.accord.comparison.Said.Code;

/** How an element that stays hangs together otherwise: on what, for what it waits, what is handed over, how often. */
final class WiringSentences {

    private final DiagramSide old;
    private final DiagramSide now;
    private final FileWords words;

    WiringSentences(DiagramSide old, DiagramSide now, FileWords words) {
        this.old = old;
        this.now = now;
        this.words = words;
    }

    /** What is only there because its neighbour is: the language of a condition, the type of a timer. */
    static boolean follows(Fact fact, List<Fact> all) {
        boolean about = fact.path().matches("(conditionExpression|timerEventDefinition/time\\w+)/@.*|.*Binding");
        String around = fact.path().substring(0, fact.path().lastIndexOf('/') + 1);
        String bound = fact.path().replaceFirst("Binding$", "");
        return about
                && all.stream()
                        .filter(other -> other.isNew() || other.isGone())
                        .filter(other -> !other.path().equals(fact.path()))
                        .anyMatch(other -> other.path().equals(around + "#text")
                                || other.path().equals(bound));
    }

    Change of(Changed changed, Said it) {
        return switch (changed.fact().sort()) {
            case "@attachedToRef" ->
                changed.rights(Said.of("attached", it, now.place(changed.after()), old.place(changed.before())));
            case "@cancelActivity", "@isInterrupting" ->
                changed.people(Said.of(changed.after().equals("false") ? "interrupts.no" : "interrupts.yes", it));
            case "in[]/@sourceExpression",
                    "in[]/@source",
                    "out[]/@source",
                    "out[]/@sourceExpression",
                    "inputParameter[]/#text",
                    "outputParameter[]/#text" -> handed(changed, it);
            case "messageEventDefinition/@messageRef", "errorEventDefinition/@errorRef", "@messageRef" ->
                changed.rights(changed.fromTo("waitsFor", Phrases::shown, it));
            case "multiInstanceLoopCharacteristics/@camunda:collection" ->
                changed.rights(changed.fromTo("each", Phrases::variable, it));
            case "multiInstanceLoopCharacteristics/@isSequential" ->
                changed.people(Said.of(changed.after().equals("true") ? "each.inTurn" : "each.together", it));
            case "@camunda:historyTimeToLive" -> changed.technical(changed.fromTo("kept", Phrases::lasting, it));
            default -> other(changed, it);
        };
    }

    Change other(Changed changed, Said it) {
        return changed.setting(changed.item().type().equals("definitions") ? "setting.file" : "setting", it);
    }

    private Change handed(Changed changed, Said it) {
        boolean subject = changed.fact().path().startsWith("in[subject]")
                && now.kind(changed.item()).equals("signOff");
        return subject
                ? changed.rights(changed.fromTo("subject", words::form, it))
                : changed.technical(changed.fromTo(
                        "handed",
                        Phrases::value,
                        it,
                        new Code("variable", changed.fact().name())));
    }
}
