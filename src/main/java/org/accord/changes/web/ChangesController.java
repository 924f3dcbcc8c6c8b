package org.accord.changes.web;

import java.util.List;
import java.util.Locale;
import org.accord.casefile.CaseFileId;
import org.accord.changes.ChangeState;
import org.accord.changes.ChangesPanel;
import org.accord.changes.Consultation;
import org.accord.changes.RuleChange;
import org.accord.changes.RuleChanges;
import org.accord.people.SignedIn;
import org.accord.system.DrawnAgain;
import org.accord.system.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of the rules, for everybody who lives with them: what, why, what others think, who signed. */
@Controller
class ChangesController {

    private final RuleChanges changes;
    private final Consultation consultation;
    private final ChangePages pages;
    private final ObjectProvider<ChangesPanel> panels;

    ChangesController(
            RuleChanges changes, Consultation consultation, ChangePages pages, ObjectProvider<ChangesPanel> panels) {
        this.changes = changes;
        this.consultation = consultation;
        this.pages = pages;
        this.panels = panels;
    }

    record Panel(String fragment, Object model) {}

    @GetMapping("/changes")
    String list(@AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        List<RuleChange> all = changes.all();
        model.addAttribute(
                "underWay",
                all.stream().filter(change -> change.state().underWay()).toList());
        model.addAttribute(
                "ended",
                all.stream().filter(change -> !change.state().underWay()).toList());
        model.addAttribute(
                "panels",
                panels.orderedStream()
                        .map(panel -> new Panel(panel.fragment(), panel.model(me, locale)))
                        .toList());
        return "changes/changes";
    }

    @GetMapping("/changes/{file}")
    String show(@PathVariable CaseFileId file, @AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        return panels.orderedStream()
                .flatMap(panel -> panel.address(file).stream())
                .findFirst()
                .map(elsewhere -> "redirect:" + elsewhere)
                .orElseGet(() -> show(changes.get(file), me, locale, model));
    }

    @PostMapping("/changes/{file}/views")
    ModelAndView say(
            @PathVariable CaseFileId file,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        try {
            consultation.say(file, view, words, me);
        } catch (Refusal refused) {
            model.addAttribute("view", view).addAttribute("words", words);
            return DrawnAgain.because(
                    refused, () -> new ModelAndView(show(changes.get(file), me, locale, model), model.asMap()));
        }
        next.addFlashAttribute("done", "changes.done.said");
        return new ModelAndView("redirect:/changes/" + file);
    }

    @PostMapping("/changes/{file}/withdrawal")
    String withdraw(@PathVariable CaseFileId file, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        changes.withdraw(file, me);
        next.addFlashAttribute("done", "changes.done.withdrawn");
        return "redirect:/changes/" + file;
    }

    private String show(RuleChange change, SignedIn me, Locale locale, Model model) {
        pages.show(change, me, locale, model);
        model.addAttribute("maySay", change.state() == ChangeState.CONSULTED);
        model.addAttribute("mayWithdraw", changes.mayWithdraw(change, me));
        return "changes/change";
    }
}
