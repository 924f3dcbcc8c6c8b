package org.accord.trials.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accord.decisions.DecisionTable;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftId;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.accord.trials.PastInputs;
import org.accord.trials.TrialTables;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A table of a draft answers made-up questions, or one of the past, and shows why. Nothing is kept. */
@Controller
class TryController {

    private final Drafts drafts;
    private final TrialTables tables;
    private final PastInputs past;
    private final TryViews views;

    TryController(Drafts drafts, TrialTables tables, PastInputs past, TryViews views) {
        this.drafts = drafts;
        this.tables = tables;
        this.past = past;
        this.views = views;
    }

    /** @param past the number of a decision; a manager sees what it was asked, never whose it is */
    @GetMapping("/drafts/{id}/trials/{decision}")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String decision,
            @RequestParam Map<String, String> typed,
            Locale language,
            Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        DecisionTable table = tables.read(drafts.files(id), decision);
        String number = typed.getOrDefault("past", "");
        Optional<Map<String, String>> found = past.of(number, decision);
        model.addAttribute("draft", draft);
        model.addAttribute("past", number);
        model.addAttribute("notFound", !number.isBlank() && found.isEmpty());
        Map<String, String> given = new LinkedHashMap<>(typed);
        found.ifPresent(given::putAll);
        model.addAttribute("view", views.of(table, given, language));
        return "trials/try";
    }
}
