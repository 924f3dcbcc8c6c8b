package org.accord.changes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.changes.Proposal;
import org.accord.changes.Proposing;
import org.accord.changes.RuleChanges;
import org.accord.drafts.DraftId;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.accord.system.DrawnAgain;
import org.accord.system.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A manager says what a draft is for, and puts it before everybody. */
@Controller
class ProposalController {

    private final Proposing proposing;
    private final RuleChanges changes;
    private final Drafts drafts;
    private final Clock clock;

    ProposalController(Proposing proposing, RuleChanges changes, Drafts drafts, Clock clock) {
        this.proposing = proposing;
        this.changes = changes;
        this.drafts = drafts;
        this.clock = clock;
    }

    record Form(
            UUID file,
            String title,
            String why,
            String forPeople,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate effectOn,
            String openPoints) {

        Proposal proposal() {
            return new Proposal(
                    text(title),
                    text(why),
                    text(forPeople),
                    effectOn == null ? LocalDate.MIN : effectOn,
                    text(openPoints));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping("/drafts/{id}/proposal")
    ModelAndView ask(@PathVariable DraftId id, @AuthenticationPrincipal SignedIn me) {
        Managers.require(me);
        return changes.underWay(id)
                .map(change -> new ModelAndView("redirect:/changes/" + change.file()))
                .orElseGet(() -> page(
                        id,
                        new Form(
                                Proposing.newFile().value(),
                                drafts.get(id).title(),
                                "",
                                "",
                                Days.today(clock).plusDays(30),
                                "")));
    }

    @PostMapping("/drafts/{id}/proposal")
    ModelAndView propose(
            @PathVariable DraftId id, Form form, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        try {
            CaseFileId file = proposing.propose(new CaseFileId(form.file()), id, form.proposal(), me);
            next.addFlashAttribute("done", "changes.done.proposed");
            return new ModelAndView("redirect:/changes/" + file);
        } catch (Refusal refused) {
            return DrawnAgain.because(refused, () -> page(id, form));
        }
    }

    private ModelAndView page(DraftId id, Form form) {
        ModelAndView page = new ModelAndView("changes/proposal");
        page.addObject("draft", drafts.get(id));
        page.addObject("form", form);
        page.addObject("today", Days.today(clock));
        return page;
    }
}
