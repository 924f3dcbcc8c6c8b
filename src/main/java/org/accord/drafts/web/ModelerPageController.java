package org.accord.drafts.web;

import java.util.UUID;
import org.accord.drafts.Managers;
import org.accord.drafts.ModelerTokens;
import org.accord.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How to work from Camunda Modeler on one's own computer, and the tokens that it needs. */
@Controller
class ModelerPageController {

    private static final String PAGE = "/programme/modeler";

    private final ModelerTokens tokens;

    ModelerPageController(ModelerTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping(PAGE)
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        Managers.require(me);
        model.addAttribute("tokens", tokens.of(me));
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/modeler")
                        .toUriString());
        return "drafts/modeler";
    }

    @PostMapping(PAGE + "/tokens")
    String make(@AuthenticationPrincipal SignedIn me, @RequestParam String name, RedirectAttributes next) {
        next.addFlashAttribute("token", tokens.make(name, me));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/tokens/{token}/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID token, RedirectAttributes next) {
        Managers.require(me);
        tokens.revoke(token, me);
        next.addFlashAttribute("done", "modeler.done.revoked");
        return "redirect:" + PAGE;
    }
}
