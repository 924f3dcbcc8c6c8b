package org.accord.codesign.web;

import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.codesign.ProposingIndicators;
import org.accord.codesign.ProposingIndicators.Proposal;
import org.accord.people.SignedIn;
import org.accord.system.DrawnAgain;
import org.accord.system.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Anybody proposes a question. */
@Controller
class ProposeIndicatorController {

    private final ProposingIndicators proposing;

    ProposeIndicatorController(ProposingIndicators proposing) {
        this.proposing = proposing;
    }

    record Form(UUID file, String title, String why, String replaces) {}

    @GetMapping("/indicators/proposal")
    ModelAndView ask(@RequestParam(defaultValue = "") String replaces) {
        return page(new Form(ProposingIndicators.newFile().value(), "", "", replaces));
    }

    @PostMapping("/indicators/proposal")
    ModelAndView propose(
            @RequestParam UUID file,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String replaces,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        try {
            proposing.propose(new CaseFileId(file), new Proposal(title, why, replaces), me);
        } catch (Refusal refused) {
            return DrawnAgain.because(refused, () -> page(new Form(file, title, why, replaces)));
        }
        next.addFlashAttribute("done", "codesign.done.proposed");
        return new ModelAndView("redirect:/indicators/" + file);
    }

    private ModelAndView page(Form form) {
        ModelAndView page = new ModelAndView("codesign/proposal");
        page.addObject("form", form);
        page.addObject("asked", proposing.asked());
        return page;
    }
}
