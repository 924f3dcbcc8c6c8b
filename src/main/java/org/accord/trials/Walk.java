package org.accord.trials;

import java.time.Instant;
import java.util.List;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.decisions.DecisionRecord;
import org.accord.forms.MadeUpChoice;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SlotMode;
import org.accord.trials.WalkedEngine.Passed;
import org.accord.trials.WalkedEngine.Timer;
import org.jspecify.annotations.Nullable;

/**
 * What came of one walk through a draft.
 *
 * @param timers those that still wait, and {@code open} the tasks that nobody did
 */
public record Walk(List<Step> steps, Stop stop, List<Timer> timers, List<Open> open) {

    /**
     * Something happened, and the engine went on from there.
     *
     * @param passed where it came by, and {@code decided} what tables said on the way
     */
    public record Step(Act act, List<Passed> passed, List<DecisionRecord> decided) {}

    public sealed interface Act permits Started, Answered, Signed, TimePassed {}

    public record Started() implements Act {}

    /** @param key tells it from every other answer of the walk: the element's id, and which time it is asked */
    public record Answered(
            String key, String name, List<Slot> slots, String form, String formTitle, List<MadeUpChoice> choices)
            implements Act {}

    /** @param answer what somebody chose for it, of {@link WalkAnswers} */
    public record Signed(String key, String kind, List<Signer> signers, String answer) implements Act {}

    /** @param said null where nobody could say anything there */
    public record Signer(SlotKey slot, SlotMode mode, @Nullable SignDecision said) {}

    public record TimePassed(String key, String name, Instant due) implements Act {}

    public record Open(String name, List<Slot> slots, String form) {}

    /**
     * Where the walk stops, and why.
     *
     * @param where what people call the task, if it is one
     * @param errors what the form has against the answers
     */
    public record Stop(Why why, String where, List<String> errors, String detail) {

        static Stop at(Why why, String where) {
            return new Stop(why, where, List.of(), "");
        }
    }

    public enum Why {
        /** Everything ran to its end. */
        ENDED,
        /** It comes back to where it was. */
        CIRCLES,
        TOO_LONG,
        /** For something that somebody may do, and nobody has to. */
        WAITS,
        NOBODY,
        NOT_ACCEPTED,
        /** A block or the engine could not do what the diagram asks. */
        FAILED
    }
}
