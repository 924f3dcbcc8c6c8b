package org.accord.casefile.web;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.Reopening;
import org.accord.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person comes back, without giving a reason. */
@Controller
class ReopeningController {

    private final Reopening reopening;

    ReopeningController(Reopening reopening) {
        this.reopening = reopening;
    }

    @PostMapping("/case-files/{id}/return")
    String comeBack(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, RedirectAttributes next) {
        reopening.reopen(id, me);
        next.addFlashAttribute("done", "caseFile.reopened");
        return "redirect:/case-files/" + id;
    }
}
