package org.accord.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.accord.programme.ContentHash;
import org.accord.trials.ReplayView;
import org.accord.trials.ReplayViews;
import org.accord.trials.Replays;
import org.accord.trials.ScenarioResult;
import org.accord.trials.Scenarios;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What trying a draft has shown: on past decisions, and on the scenarios that the programme keeps. */
@Component
class Trial {

    private static final String TABLES = "decisions/";

    private final Replays replays;
    private final ReplayViews views;
    private final Scenarios scenarios;
    private final MessageSource messages;

    Trial(Replays replays, ReplayViews views, Scenarios scenarios, MessageSource messages) {
        this.messages = messages;
        this.replays = replays;
        this.views = views;
        this.scenarios = scenarios;
    }

    /** A table changed, and nobody has looked at what exactly these files would have said of past decisions. */
    boolean missing(SortedMap<String, String> before, SortedMap<String, String> after) {
        return !before.subMap(TABLES, TABLES + '\uffff').equals(after.subMap(TABLES, TABLES + '\uffff'))
                && replays.latest(ContentHash.of(after)).isEmpty();
    }

    int redScenarios(SortedMap<String, String> files) {
        return (int) scenarios.run(files).stream()
                .filter(result -> !result.green())
                .map(ScenarioResult::scenario)
                .count();
    }

    /** One line a table; none where no table changed. */
    List<String> inWords(RuleChange change, Locale language) {
        return replays.latest(change.contentHash())
                .flatMap(replay -> views.of(replay, language))
                .map(view -> inWords(view, language))
                .orElse(List.of());
    }

    /** Tables that would say the same are not listed one by one. */
    private List<String> inWords(ReplayView view, Locale language) {
        List<ReplayView.Table> changed = view.tables().stream()
                .filter(table -> table.gone() || table.more() || table.changed() > 0)
                .toList();
        List<String> lines =
                new ArrayList<>(views.inWords(new ReplayView(view.replay(), changed, view.afterwards()), language));
        String rest = view.tables().isEmpty() ? "nothing" : changed.isEmpty() ? "same" : "elsewhere";
        if (changed.size() < view.tables().size() || view.tables().isEmpty()) {
            lines.add(messages.getMessage("changes.trial." + rest, null, language));
        }
        return lines;
    }
}
