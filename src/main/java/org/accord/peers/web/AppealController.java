package org.accord.peers.web;

import org.accord.casefile.CaseFileId;
import org.accord.peers.Appeals;
import org.accord.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The button that stands by every decision. */
@Controller
class AppealController {

    private final Appeals appeals;

    AppealController(Appeals appeals) {
        this.appeals = appeals;
    }

    @PostMapping("/case-files/{id}/appeals")
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, @RequestParam long decision) {
        appeals.ask(id, decision, me);
        return "redirect:/";
    }
}
