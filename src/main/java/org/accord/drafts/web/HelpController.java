package org.accord.drafts.web;

import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How the editors work, what they do by keyboard, and what they do not. */
@Controller
class HelpController {

    @GetMapping("/programme/help")
    String help(@AuthenticationPrincipal SignedIn me) {
        Managers.require(me);
        return "drafts/help";
    }
}
