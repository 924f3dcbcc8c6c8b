package org.accord.referrals.web;

import org.accord.casefile.CaseFileId;
import org.accord.people.SignedIn;
import org.accord.referrals.AskingForReferrals;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button on the case file's page. */
@Controller
class ReferralController {

    private final AskingForReferrals asking;

    ReferralController(AskingForReferrals asking) {
        this.asking = asking;
    }

    @PostMapping("/case-files/{id}/referrals")
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, RedirectAttributes next) {
        asking.ask(id, me);
        next.addFlashAttribute("done", "referrals.asked");
        return "redirect:/case-files/" + id;
    }
}
