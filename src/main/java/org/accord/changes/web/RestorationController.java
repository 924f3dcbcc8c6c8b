package org.accord.changes.web;

import org.accord.changes.Restoring;
import org.accord.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings back what was in force before. */
@Controller
class RestorationController {

    private final Restoring restoring;

    RestorationController(Restoring restoring) {
        this.restoring = restoring;
    }

    @PostMapping("/programme/restoration")
    String restore(
            @RequestParam(defaultValue = "0") long active,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        restoring.restore(active, me);
        next.addFlashAttribute("done", "changes.done.restored");
        return "redirect:/programme";
    }
}
