package org.accord.delivery.web;

import java.util.List;
import java.util.Locale;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.PlanInForce;
import org.accord.delivery.ActionState;
import org.accord.delivery.AgreedActions;
import org.accord.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was agreed to do, what came of it in whose words, and what people do not agree on. */
@Controller
class ActionsController {

    private final Access access;
    private final PlanInForce plans;
    private final AgreedActions actions;
    private final ActionLines lines;

    ActionsController(Access access, PlanInForce plans, AgreedActions actions, ActionLines lines) {
        this.access = access;
        this.plans = plans;
        this.actions = actions;
        this.lines = lines;
    }

    @GetMapping("/case-files/{id}/actions")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, Locale language, Model model) {
        access.requireKind(me, id, PlanInForce.PLAN);
        List<ActionLine> all = lines.of(id, me, language);
        model.addAttribute("caseFile", id);
        model.addAttribute("plan", plans.of(id).orElse(null));
        model.addAttribute(
                "actions",
                all.stream()
                        .filter(line -> line.state() != ActionState.RE_AGREED)
                        .toList());
        model.addAttribute(
                "before",
                all.stream()
                        .filter(line -> line.state() == ActionState.RE_AGREED)
                        .toList());
        model.addAttribute("divergences", actions.divergences(id));
        return "delivery/actions";
    }
}
