package org.accord.guard;

import java.util.Optional;
import java.util.regex.Pattern;
import org.accord.casefile.Slot;

/** What may stand in an attribute or a text of a model. Nothing may but what is described here. */
enum Value {
    ID("[A-Za-z_][A-Za-z0-9_.-]{0,119}"),
    /** A reference to another file of the release: literal, so that no case chooses what is run. */
    KEY("[a-z][a-z0-9]*(?:-[a-z0-9]+)*"),
    NAME("[A-Za-z][A-Za-z0-9_]{0,79}"),
    /** Words for people. The engine takes an expression in a name or a documentation as code. */
    WORDS("(?s)(?!.*[$#]\\s*\\{).{0,4000}"),
    /** One building block. */
    BLOCK("\\$\\{[A-Za-z][A-Za-z0-9_]{0,79}\\}"),
    /** A constant, or one plain variable. */
    PARAMETER("(?s)\\$\\{[A-Za-z][A-Za-z0-9_]{0,79}\\}|(?!.*[$#]\\s*\\{).{1,1000}"),
    CONSTANT("(?!.*[$#]\\s*\\{)[A-Za-z0-9_.:-]{1,200}"),
    COLLECTION("[A-Za-z][A-Za-z0-9_]{0,79}|\\$\\{[A-Za-z][A-Za-z0-9_]{0,79}\\}"),
    SLOTS(slots() + "(?:\\s*,\\s*" + slots() + ")*|\\$\\{[A-Za-z][A-Za-z0-9_]{0,79}\\}"),
    DEPLOYMENT("deployment"),
    BOOLEAN("true|false"),
    TRUE("true"),
    FEEL("feel|FEEL"),
    FORMAL("(?:[A-Za-z][A-Za-z0-9]*:)?tFormalExpression"),
    NUMBER("-?[0-9]{1,7}(?:\\.[0-9]{1,17})?"),
    URI("[A-Za-z][A-Za-z0-9+.:/_-]{0,200}"),
    COLOUR("#[0-9a-fA-F]{3,6}|[a-z]{3,20}|rgb\\([0-9 ,]{5,15}\\)"),
    HIT_POLICY("UNIQUE|FIRST|ANY|COLLECT|RULE ORDER"),
    CELL_TYPE("string|boolean|integer|long|double|number|date"),
    PROPERTY("[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*"),
    CONDITION("(?s).+") {
        @Override
        Optional<String> problem(String text) {
            return FeelCheck.expression(text).problem();
        }
    },
    TESTS("(?s).*") {
        @Override
        Optional<String> problem(String text) {
            return text.isEmpty() ? Optional.empty() : FeelCheck.tests(text).problem();
        }
    },
    ANSWER("(?s).*") {
        @Override
        Optional<String> problem(String text) {
            return text.isEmpty()
                    ? Optional.empty()
                    : FeelCheck.expression(text).problem();
        }
    },
    /** Days that the house writes over: what counts is only that nothing else stands there. */
    RETENTION("[0-9]{1,5}|P[0-9]{1,5}D", "retention"),
    DURATION("", "duration") {
        @Override
        Optional<String> problem(String text) {
            return Timers.lasts(text) ? Optional.empty() : Optional.of("duration");
        }
    },
    REPEAT("", "repeat") {
        @Override
        Optional<String> problem(String text) {
            return Timers.repeats(text) ? Optional.empty() : Optional.of("repeat");
        }
    },
    /** A date, or the variable in which a building block wrote one. */
    DATE("\\$\\{[A-Za-z][A-Za-z0-9_]{0,79}\\}|" + Timers.DATE, "date"),
    DUE("\\$\\{[A-Za-z][A-Za-z0-9_]{0,79}\\}|" + Timers.DATE, "due") {
        @Override
        Optional<String> problem(String text) {
            return Timers.lasts(text) ? Optional.empty() : super.problem(text);
        }
    };

    private final Pattern pattern;
    private final String refusal;

    Value(String pattern) {
        this(pattern, "value");
    }

    Value(String pattern, String refusal) {
        this.pattern = Pattern.compile(pattern);
        this.refusal = refusal;
    }

    /** The key of what is wrong with the text, if anything is. */
    Optional<String> problem(String text) {
        return pattern.matcher(text).matches() ? Optional.empty() : Optional.of(refusal);
    }

    private static String slots() {
        StringBuilder slots = new StringBuilder("(?:");
        for (Slot slot : Slot.values()) {
            slots.append(slot.ordinal() == 0 ? "" : "|").append(slot.name());
        }
        return slots.append(')').toString();
    }
}
