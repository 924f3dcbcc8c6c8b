package org.accord.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorType;
import org.accord.indicators.Standpoint;

/** From what was said now and before: the questions that a session puts to the table, one an answer and one a session. */
final class Questions {

    private record Standing(Indicator indicator, int value, int run) {}

    private final Session session;
    private final Chosen chosen;
    private final History before;

    Questions(Session session, Chosen chosen, History before) {
        this.session = session;
        this.chosen = chosen;
        this.before = before;
    }

    List<Question> all(Map<String, Indicator> today) {
        List<Question> questions = new ArrayList<>();
        session.values().forEach((indicator, value) -> {
            if (value != null) {
                answer(indicator, value).ifPresent(questions::add);
            }
        });
        if (session.standpoint() == Standpoint.PERSON) {
            session(today).ifPresent(questions::add);
        }
        return questions;
    }

    private Optional<Question> answer(Indicator indicator, int value) {
        Optional<Integer> previous = before.previous(indicator, session).map(Reading::value);
        if (session.standpoint() == Standpoint.OBSERVER) {
            // It stands beside what the person says, and says nothing by itself
            return previous.map(
                    theirs -> question("OBSERVER", indicator, theirs).with("observerValue", value));
        }
        return Optional.of(question(indicator.type().name(), indicator, value)
                .with("previousValue", previous.orElse(value))
                .with("run", before.run(indicator, value, session))
                .with("importance", chosen.importanceOf(indicator.id()))
                .with("observerValue", before.beside(indicator).orElse(value)));
    }

    private static Question question(String type, Indicator indicator, int value) {
        return Question.of(type, indicator.id(), indicator.type(), indicator.safetyItem(), value);
    }

    /** Whether everything that the person hoped would change did, and what is lowest of all the rest. */
    private Optional<Question> session(Map<String, Indicator> today) {
        Map<String, Standing> standing = new HashMap<>();
        today.values().forEach(indicator -> standing(indicator).ifPresent(each -> standing.put(indicator.id(), each)));
        List<Indicator> hoped = chosen.importance().keySet().stream()
                .map(today::get)
                .filter(each -> each != null && each.type() == IndicatorType.CHANGE)
                .toList();
        boolean asked = hoped.stream().anyMatch(each -> session.values().get(each) != null);
        if (!asked || !hoped.stream().allMatch(each -> standing.containsKey(each.id()))) {
            return Optional.empty();
        }
        List<Standing> hopes =
                hoped.stream().map(each -> standing.get(each.id())).toList();
        return Optional.of(overall(hopes, lowest(standing)));
    }

    private static Question overall(List<Standing> hopes, Optional<Standing> lowest) {
        Question question = lowest.map(each ->
                        question("SESSION", each.indicator, least(hopes)).with("lowestElsewhere", each.value))
                .orElse(Question.of("SESSION", "", IndicatorType.QOL, false, least(hopes)));
        return question.with("run", hopes.stream().mapToInt(Standing::run).min().orElse(0));
    }

    private static int least(List<Standing> hopes) {
        return hopes.stream().mapToInt(Standing::value).min().orElseThrow();
    }

    /** Of several that are as low, the one that fewest may see. */
    private static Optional<Standing> lowest(Map<String, Standing> standing) {
        return standing.values().stream()
                .filter(each ->
                        each.indicator.type() == IndicatorType.QOL || each.indicator.type() == IndicatorType.PROCESS)
                .min(Comparator.comparingInt(Standing::value)
                        .thenComparing(each -> each.indicator.type() != IndicatorType.PROCESS)
                        .thenComparing(each -> !each.indicator.safetyItem()));
    }

    private Optional<Standing> standing(Indicator indicator) {
        Integer now = session.values().get(indicator);
        if (now != null) {
            return Optional.of(new Standing(indicator, now, before.run(indicator, now, session)));
        }
        // The run that stands: one less than if the same were said again
        return before.previous(indicator, session)
                .map(Reading::value)
                .map(value -> new Standing(indicator, value, before.run(indicator, value, session) - 1));
    }
}
