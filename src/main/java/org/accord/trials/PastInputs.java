package org.accord.trials;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accord.decisions.DecisionSight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What one decision of the past was asked, without whose it is. */
@Component
public class PastInputs {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final PastQuestions questions;
    private final ObjectProvider<DecisionSight> sights;

    PastInputs(PastQuestions questions, ObjectProvider<DecisionSight> sights) {
        this.questions = questions;
        this.sights = sights;
    }

    /** As one would type them; empty where that table gave no decision of that number, or was asked of people's answers. */
    public Optional<Map<String, String>> of(String number, String decision) {
        return Optional.of(number.strip())
                .filter(text -> NUMBER.matcher(text).matches())
                .filter(text ->
                        sights.stream().noneMatch(sight -> sight.saysWhoReads().containsKey(decision)))
                .flatMap(text -> questions.inputs(Long.parseLong(text), decision))
                .map(inputs -> {
                    Map<String, String> typed = new LinkedHashMap<>();
                    inputs.forEach((name, value) -> typed.put(name, String.valueOf(value)));
                    return typed;
                });
    }
}
