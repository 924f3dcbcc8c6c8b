package org.accord.casefile.web;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.ReviewRequests;
import org.accord.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person asks to take stock, without giving a reason. */
@Controller
class ReviewRequestController {

    private final ReviewRequests requests;

    ReviewRequestController(ReviewRequests requests) {
        this.requests = requests;
    }

    @PostMapping("/case-files/{id}/review-request")
    String request(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, RedirectAttributes next) {
        boolean now = requests.request(id, me);
        next.addFlashAttribute("done", now ? "caseFile.reviewRequested" : "caseFile.reviewAskedAhead");
        return "redirect:/case-files/" + id;
    }
}
