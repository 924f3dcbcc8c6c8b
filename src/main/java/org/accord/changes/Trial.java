package org.accord.changes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.drafts.DraftId;
import org.accord.drafts.Drafts;
import org.accord.trials.ReplayViews;
import org.accord.trials.Replays;
import org.accord.trials.Scenarios;
import org.springframework.stereotype.Component;

/** What trying a draft has shown: on past decisions, and on the scenarios that the programme keeps. */
@Component
class Trial {

    private final Drafts drafts;
    private final Scenarios scenarios;
    private final Replays replays;
    private final ReplayViews views;

    Trial(Drafts drafts, Scenarios scenarios, Replays replays, ReplayViews views) {
        this.drafts = drafts;
        this.scenarios = scenarios;
        this.replays = replays;
        this.views = views;
    }

    boolean missing(DraftId draft) {
        return false;
    }

    int redScenarios(DraftId draft) {
        return (int) scenarios.run(drafts.files(draft)).stream()
                .filter(result -> !result.green())
                .count();
    }

    /** Of the very files that are signed, in both languages; empty where nobody asked the past. */
    String inWords(RuleChange change) {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(language -> lines(change, language).stream())
                .collect(Collectors.joining("\n"));
    }

    private List<String> lines(RuleChange change, Locale language) {
        return replays.latest(change.contentHash())
                .flatMap(replay -> views.of(replay, language))
                .map(view -> views.inWords(view, language))
                .orElse(List.of());
    }
}
