package org.accord.trials.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftPanel;
import org.accord.drafts.Drafts;
import org.accord.people.SignedIn;
import org.accord.trials.Replay;
import org.accord.trials.Replays;
import org.accord.trials.ScenarioResult;
import org.accord.trials.Scenarios;
import org.accord.trials.ScenariosUnreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a draft's own page: how its trials stand. */
@Component
@Order(20)
class TrialsPanel implements DraftPanel {

    private final Drafts drafts;
    private final Scenarios scenarios;
    private final Replays replays;

    TrialsPanel(Drafts drafts, Scenarios scenarios, Replays replays) {
        this.drafts = drafts;
        this.scenarios = scenarios;
        this.replays = replays;
    }

    record Shown(Draft draft, long green, long red, @Nullable Replay replay) {}

    @Override
    public String fragment() {
        return "trials/panel :: panel";
    }

    @Override
    public Optional<Object> model(Draft draft, SignedIn me, Locale language) {
        List<ScenarioResult> results = results(draft);
        long green = results.stream().filter(ScenarioResult::green).count();
        return Optional.of(new Shown(
                draft,
                green,
                results.size() - green,
                replays.latestOf(draft.id()).orElse(null)));
    }

    private List<ScenarioResult> results(Draft draft) {
        try {
            return scenarios.run(drafts.files(draft.id()));
        } catch (ScenariosUnreadable unreadable) {
            return List.of();
        }
    }
}
