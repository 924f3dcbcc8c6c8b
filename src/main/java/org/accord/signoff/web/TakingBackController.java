package org.accord.signoff.web;

import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.people.SignedIn;
import org.accord.signoff.AccessBarriers;
import org.accord.signoff.Receipt;
import org.accord.signoff.Round;
import org.accord.signoff.SignOffs;
import org.accord.signoff.TakingBack;
import org.accord.signoff.ViewAttempt;
import org.accord.signoff.ViewAttempt.Means;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done in a round besides answering: taking an answer back, and seeking a view. */
@Controller
class TakingBackController {

    private final RoundController rounds;
    private final SignOffs signOffs;
    private final AccessBarriers barriers;

    TakingBackController(RoundController rounds, SignOffs signOffs, AccessBarriers barriers) {
        this.rounds = rounds;
        this.signOffs = signOffs;
        this.barriers = barriers;
    }

    @PostMapping(RoundController.PATH + "/take-back")
    String takeBack(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @RequestParam SlotKey slot,
            @RequestParam UUID idempotencyKey,
            @AuthenticationPrincipal SignedIn me,
            Locale language,
            RedirectAttributes redirect) {
        Round asked = rounds.find(caseFile, round, me);
        Receipt receipt = signOffs.takeBack(new TakingBack(asked.id(), slot, me, idempotencyKey, language));
        redirect.addFlashAttribute("done", "signoff.done." + receipt.act());
        return "redirect:/case-files/" + caseFile + "/rounds/" + round;
    }

    /** Whoever is asked, or somebody who helps them: nothing ends, another way is offered. */
    @PostMapping(RoundController.PATH + "/barrier")
    String barrier(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @RequestParam SlotKey slot,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        barriers.say(rounds.find(caseFile, round, me).id(), slot, me);
        redirect.addFlashAttribute("done", "signoff.done.barrier");
        return "redirect:/case-files/" + caseFile + "/rounds/" + round;
    }

    @PostMapping(RoundController.PATH + "/view-attempt")
    String attempt(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @RequestParam SlotKey slot,
            @RequestParam Means means,
            @RequestParam String words,
            @RequestParam UUID idempotencyKey,
            @AuthenticationPrincipal SignedIn me,
            Locale language,
            RedirectAttributes redirect) {
        Round asked = rounds.find(caseFile, round, me);
        Receipt receipt = signOffs.recordViewAttempt(
                new ViewAttempt(asked.id(), slot, me, means, words, idempotencyKey, language));
        redirect.addFlashAttribute("done", "signoff.done." + receipt.act());
        return "redirect:/case-files/" + caseFile + "/rounds/" + round;
    }
}
