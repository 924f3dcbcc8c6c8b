package org.accord.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL text that calls no function says the same whenever its names stand for the same values: the engine, which costs
 * a tenth of a millisecond, is asked once. Any other text, and any value but words, numbers and yes or no, is always
 * left to the engine; so is what it refuses.
 */
public final class FeelAnswers {

    private static final int MOST = 10_000;
    private static final Object ABSENT = new Object();

    /** No bracket: no call, so neither the time of day nor chance; no list and no context. */
    private static final Pattern CALLS_NOTHING = Pattern.compile("(?:\"[^\"\\\\]*\"|[\\w\\s=<>!.,+*/-])*");

    private static final Pattern WORDS_OR_NAME = Pattern.compile("\"[^\"]*\"|[A-Za-z_]\\w*");

    private final String[] alwaysAsked;
    private final Map<String, Optional<List<String>>> names = new ConcurrentHashMap<>();
    private final Map<List<Object>, Object> answers = new ConcurrentHashMap<>();

    /** @param alwaysAsked names that a text speaks of without naming them */
    public FeelAnswers(String... alwaysAsked) {
        this.alwaysAsked = alwaysAsked;
    }

    /** @param variable a variable's value, null where there is none */
    public <T> T answer(String text, Function<String, @Nullable Object> variable, Supplier<T> engine) {
        Optional<List<Object>> question =
                names.computeIfAbsent(text, this::names).flatMap(used -> question(text, used, variable));
        if (question.isEmpty()) {
            return engine.get();
        }
        @SuppressWarnings("unchecked")
        T known = (T) answers.get(question.get());
        return known == null ? remembered(question.get(), engine.get()) : known;
    }

    private <T> T remembered(List<Object> question, @Nullable T answer) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        if (answer != null) {
            answers.put(question, answer);
        }
        return answer;
    }

    private Optional<List<String>> names(String text) {
        if (!callsNothing(text)) {
            return Optional.empty();
        }
        Stream<String> named =
                WORDS_OR_NAME.matcher(text).results().map(MatchResult::group).filter(word -> !word.startsWith("\""));
        return Optional.of(
                Stream.concat(Stream.of(alwaysAsked), named).distinct().toList());
    }

    private static Optional<List<Object>> question(
            String text, List<String> names, Function<String, @Nullable Object> variable) {
        List<Object> question = new ArrayList<>(List.of(text));
        for (String name : names) {
            Object value = variable.apply(name);
            if (value != null && !plain(value)) {
                return Optional.empty();
            }
            question.add(value == null ? ABSENT : value);
        }
        return Optional.of(question);
    }

    static boolean callsNothing(String text) {
        return CALLS_NOTHING.matcher(text).matches();
    }

    static boolean plain(Object value) {
        return value instanceof String || value instanceof Boolean || value instanceof Number;
    }
}
