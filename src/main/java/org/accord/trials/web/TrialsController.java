package org.accord.trials.web;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftId;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.accord.system.Refusal;
import org.accord.trials.ScenarioResult;
import org.accord.trials.Scenarios;
import org.accord.trials.TrialTables;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that can be tried of a draft. */
@Controller
class TrialsController {

    private final Drafts drafts;
    private final TrialTables tables;
    private final Scenarios scenarios;

    TrialsController(Drafts drafts, TrialTables tables, Scenarios scenarios) {
        this.drafts = drafts;
        this.tables = tables;
        this.scenarios = scenarios;
    }

    /** @param readable whether the guard let the table through */
    record Line(String decision, String name, boolean readable, long green, long red) {}

    @GetMapping("/drafts/{id}/trials")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id, Locale language, Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        SortedMap<String, String> files = drafts.files(id);
        model.addAttribute("draft", draft);
        model.addAttribute(
                "lines",
                TrialTables.in(files).stream()
                        .map(decision -> line(files, decision, language))
                        .toList());
        return "trials/trials";
    }

    private Line line(SortedMap<String, String> files, String decision, Locale language) {
        try {
            String name = tables.read(files, decision).sheet().name().in(language);
            List<ScenarioResult> results = scenarios.run(files, decision);
            long green = results.stream().filter(ScenarioResult::green).count();
            return new Line(decision, name, true, green, results.size() - green);
        } catch (Refusal notNow) {
            return new Line(decision, decision, false, 0, 0);
        }
    }
}
