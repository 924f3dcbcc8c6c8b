package org.accord.cycle;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Slot;
import org.accord.inbox.TaskRow;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SlotMode;

/** Everybody whom a case may come to need: each does what is asked of them and signs what is put before them. */
final class Company {

    private static final int LONG_ENOUGH = 80;

    private final Cases cases;
    private final SignOffs signOffs;
    private final Map<Slot, SignedIn> people = new EnumMap<>(Slot.class);
    private final Map<String, String> answers = new HashMap<>();
    final Cases.Case a;

    Company(Cases cases, SignOffs signOffs, Cases.Case a) {
        this.cases = cases;
        this.signOffs = signOffs;
        this.a = a;
        people.put(Slot.PERSON, a.person);
        people.put(Slot.LEAD_PRACTITIONER, a.practitioner);
    }

    Company with(Slot slot, SignedIn who) {
        people.put(slot, who);
        return this;
    }

    /** What they write in a form where it is not what people usually would. */
    Company writing(String form, String json) {
        answers.put(form, json);
        return this;
    }

    /** A round opens only where somebody fills each of its places. */
    Company meets(Slot... byRole) {
        Arrays.stream(byRole).forEach(this::the);
        return this;
    }

    /** Whoever was named for the place; otherwise somebody who fills it by their role. */
    SignedIn the(Slot slot) {
        return people.computeIfAbsent(
                slot,
                empty -> cases.human(
                        empty.name(), empty.role().orElseThrow(() -> new AssertionError("Nobody is " + empty))));
    }

    Company does(String task, String json) {
        TaskRow row = a.task(task);
        a.does(who(row), row, json);
        return this;
    }

    /** That place's own task among several with the same key. */
    Company does(Slot slot, String task, String json) {
        TaskRow row = a.tasks().stream()
                .filter(each ->
                        each.modelKey().equals(task) && each.slots().get(0).equals(slot))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slot + " is not asked " + task));
        a.does(the(slot), row, json);
        return this;
    }

    Company goesOnTo(String task) {
        for (int step = 0; !a.taskKeys().contains(task); step++) {
            if (step > LONG_ENOUGH || !signs() && !answers()) {
                throw new AssertionError("They do not come to " + task + " from " + a.taskKeys());
            }
        }
        return this;
    }

    /** Until nothing is to be signed. */
    Company agrees() {
        while (signs()) {}
        return this;
    }

    private boolean answers() {
        Optional<TaskRow> next = a.tasks().stream()
                .filter(task -> task.round() == null && answer(task) != null)
                .findFirst();
        next.ifPresent(task -> a.does(who(task), task, answer(task)));
        return next.isPresent();
    }

    private String answer(TaskRow task) {
        return answers.getOrDefault(task.form(), Answers.to(task.form()));
    }

    private SignedIn who(TaskRow task) {
        List<Slot> slots = task.slots();
        return slots.contains(Slot.PERSON) ? a.person : the(slots.get(0));
    }

    private boolean signs() {
        for (Round round : signOffs.openRounds(a.id)) {
            for (RoundSlot slot : round.slots()) {
                if (slot.pending()) {
                    boolean asked = slot.mode() == SlotMode.VIEW_SOUGHT;
                    a.answers(
                            the(slot.key().slot()),
                            asked ? SignDecision.VIEW_GIVEN : SignDecision.SIGNED,
                            asked ? "C'est bien ainsi." : "");
                    return true;
                }
            }
        }
        return false;
    }
}
