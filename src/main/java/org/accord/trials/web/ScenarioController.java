package org.accord.trials.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.accord.decisions.TableSheet;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.accord.trials.Scenario;
import org.accord.trials.ScenarioFile;
import org.accord.trials.Scenarios;
import org.accord.trials.TrialTables;
import org.accord.trials.web.ScenarioForm.Row;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What should come of a question, kept with the programme and asked again whenever somebody looks. */
@Controller
class ScenarioController {

    private final Drafts drafts;
    private final TrialTables tables;
    private final Scenarios scenarios;
    private final ScenarioViews views;

    ScenarioController(Drafts drafts, TrialTables tables, Scenarios scenarios, ScenarioViews views) {
        this.drafts = drafts;
        this.tables = tables;
        this.scenarios = scenarios;
        this.views = views;
    }

    @GetMapping("/drafts/{id}/trials/{decision}/scenarios")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String decision,
            Locale language,
            Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        SortedMap<String, String> files = drafts.files(id);
        TableSheet sheet = tables.read(files, decision).sheet();
        return page(
                draft,
                drafts.change(id, path(decision)),
                views.kept(sheet, scenarios.run(files, decision), language),
                model);
    }

    @PostMapping("/drafts/{id}/trials/{decision}/scenarios")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String decision,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") long basedOn,
            Locale language,
            Model model,
            HttpServletResponse answer,
            RedirectAttributes next) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        TableSheet sheet = tables.read(drafts.files(id), decision).sheet();
        ScenarioForm form = new ScenarioForm(sheet, typed);
        List<Scenario> kept = new ArrayList<>();
        for (Row row : form.rows()) {
            if (!row.left() && row.scenario().isEmpty()) {
                answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("wrong", true);
                return page(draft, basedOn, views.typed(form, language), model);
            }
            row.scenario().filter(scenario -> !row.left()).ifPresent(kept::add);
        }
        drafts.save(id, path(decision), new ScenarioFile(kept).json(), basedOn, me);
        next.addFlashAttribute("done", "trials.scenarios.saved");
        return "redirect:/drafts/" + id + "/trials/" + decision + "/scenarios";
    }

    private static DraftPath path(String decision) {
        return DraftPath.of(ScenarioFile.path(decision));
    }

    private static String page(Draft draft, long basedOn, ScenarioView view, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("basedOn", basedOn);
        model.addAttribute("view", view);
        return "trials/scenarios";
    }
}
