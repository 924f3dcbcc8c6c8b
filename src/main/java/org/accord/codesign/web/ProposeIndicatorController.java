package org.accord.codesign.web;

import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.codesign.ProposingIndicators;
import org.accord.codesign.ProposingIndicators.Proposal;
import org.accord.people.SignedIn;
import org.accord.system.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
        return page(new Form(ProposingIndicators.newFile().value(), "", "", replaces), null);
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
            // What was typed stays
            return page(new Form(file, title, why, replaces), refused);
        }
        next.addFlashAttribute("done", "codesign.done.proposed");
        return new ModelAndView("redirect:/indicators/" + file);
    }

    private ModelAndView page(Form form, @Nullable Refusal refused) {
        ModelAndView page = new ModelAndView("codesign/proposal");
        page.addObject("form", form);
        page.addObject("asked", proposing.asked());
        page.addObject("refusal", refused);
        if (refused != null) {
            page.setStatus(HttpStatus.valueOf(refused.kind().status()));
        }
        return page;
    }
}
