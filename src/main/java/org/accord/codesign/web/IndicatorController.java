package org.accord.codesign.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.codesign.ExplainBacks;
import org.accord.codesign.IndicatorDesigns;
import org.accord.codesign.PilotReadings;
import org.accord.codesign.WorkingGroup;
import org.accord.people.SignedIn;
import org.accord.system.DrawnAgain;
import org.accord.system.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An indicator on its way, for everybody: its words, its group, what people made of it, who signed. */
@Controller
class IndicatorController {

    private final IndicatorDesigns designs;
    private final WorkingGroup group;
    private final ExplainBacks explainBacks;
    private final PilotReadings pilot;
    private final IndicatorPages pages;

    IndicatorController(
            IndicatorDesigns designs,
            WorkingGroup group,
            ExplainBacks explainBacks,
            PilotReadings pilot,
            IndicatorPages pages) {
        this.designs = designs;
        this.group = group;
        this.explainBacks = explainBacks;
        this.pilot = pilot;
        this.pages = pages;
    }

    @GetMapping("/indicators/{file}")
    String show(@PathVariable CaseFileId file, @AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        pages.show(designs.get(file), me, locale, model);
        return "codesign/indicator";
    }

    @PostMapping("/indicators/{file}/place")
    String join(
            @PathVariable CaseFileId file,
            @RequestParam Slot slot,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        group.join(file, slot, me);
        return back(file, "codesign.done.joined", next);
    }

    @PostMapping("/indicators/{file}/place/leave")
    String leave(@PathVariable CaseFileId file, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        group.leave(file, me);
        return back(file, "codesign.done.left", next);
    }

    @PostMapping("/indicators/{file}/explanations")
    ModelAndView explain(
            @PathVariable CaseFileId file,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String understood,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        try {
            explainBacks.record(file, new ExplainBacks.Said(level, language, words, understood), key, me);
        } catch (Refusal refused) {
            model.addAllAttributes(
                    Map.of("level", level, "language", language, "said", words, "understood", understood));
            return again(file, refused, me, locale, model);
        }
        return new ModelAndView(back(file, "codesign.done.explained", next));
    }

    /** {@code whose} is MINE, or SOMEBODY's who gave it to one of the group. */
    @PostMapping("/indicators/{file}/answers")
    ModelAndView answer(
            @PathVariable CaseFileId file,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "MINE") String whose,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        try {
            if (whose.equals("SOMEBODY")) {
                pilot.answerOfSomebody(file, answer, me);
            } else {
                pilot.answer(file, answer, me);
            }
        } catch (Refusal refused) {
            return again(file, refused, me, locale, model);
        }
        return new ModelAndView(back(file, "codesign.done.answered", next));
    }

    @PostMapping("/indicators/{file}/withdrawal")
    String withdraw(@PathVariable CaseFileId file, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        designs.withdraw(file, me);
        return back(file, "codesign.done.withdrawn", next);
    }

    private static String back(CaseFileId file, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return "redirect:/indicators/" + file;
    }

    private ModelAndView again(CaseFileId file, Refusal refused, SignedIn me, Locale locale, Model model) {
        return DrawnAgain.because(refused, () -> new ModelAndView(show(file, me, locale, model), model.asMap()));
    }
}
