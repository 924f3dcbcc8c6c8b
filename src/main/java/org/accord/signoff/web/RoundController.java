package org.accord.signoff.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.SlotKey;
import org.accord.people.Proof;
import org.accord.people.Proofs;
import org.accord.people.SignedIn;
import org.accord.signoff.DueDates;
import org.accord.signoff.Round;
import org.accord.signoff.RoundId;
import org.accord.signoff.SignOffs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to be signed, in full, and who has said what about it. */
@Controller
class RoundController {

    static final String PATH = "/case-files/{caseFile}/rounds/{round}";

    private final SignOffs signOffs;
    private final RoundPages pages;
    private final SignForm form;
    private final Access access;
    private final AssistedPages assisted;
    private final Proofs proofs;
    private final ObjectProvider<DueDates> dueDates;

    RoundController(
            SignOffs signOffs,
            RoundPages pages,
            SignForm form,
            Access access,
            AssistedPages assisted,
            Proofs proofs,
            ObjectProvider<DueDates> dueDates) {
        this.signOffs = signOffs;
        this.pages = pages;
        this.form = form;
        this.access = access;
        this.assisted = assisted;
        this.proofs = proofs;
        this.dueDates = dueDates;
    }

    @GetMapping(PATH)
    String round(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @RequestParam Optional<String> slot,
            @AuthenticationPrincipal SignedIn me,
            Locale language,
            Model model) {
        Round asked = find(caseFile, round);
        access.requireKind(
                me,
                asked.facts().caseFile(),
                asked.facts().kind(),
                asked.facts().item());
        model.addAttribute("typed", "{}");
        model.addAttribute("idempotencyKey", UUID.randomUUID());
        return show(asked, slot, me, language, model);
    }

    /** @throws org.accord.signoff.RoundNotFound when it is another case file's */
    Round find(UUID caseFile, UUID round) {
        return signOffs.round(new RoundId(round), new CaseFileId(caseFile));
    }

    /** For whoever is about to do something: hides the round, and leaves a line, from whoever may not read its words. */
    Round find(UUID caseFile, UUID round, SignedIn me) {
        Round asked = find(caseFile, round);
        access.requireSight(
                me,
                asked.facts().caseFile(),
                asked.facts().kind(),
                asked.facts().item());
        return asked;
    }

    String show(Round round, Optional<String> slot, SignedIn me, Locale language, Model model) {
        List<SlotKey> mine = pages.askedOf(round, me);
        model.addAttribute("round", pages.show(round, me, language));
        model.addAttribute("mine", mine);
        SlotKey chosen = mine.stream()
                .filter(key -> slot.isEmpty() || key.toString().equals(slot.get()))
                .findFirst()
                .orElse(null);
        model.addAttribute("slot", chosen);
        model.addAttribute("due", due(round, chosen));
        model.addAttribute(
                "answered", round.slotOf(me.id()).map(given -> given.key()).orElse(null));
        model.addAttribute("signForm", form.schema(round, language));
        model.addAttribute("seeker", signOffs.maySeekViews(round, me));
        assisted.onRound(round, me, model);
        model.addAttribute("askPassword", proofs.now() == Proof.STALE);
        model.addAttribute("author", signOffs.mayRewrite(round, me));
        return "signoff/round";
    }

    private @Nullable Instant due(Round round, @Nullable SlotKey slot) {
        return dueDates.stream()
                .filter(known -> slot != null)
                .flatMap(known -> known.of(round, slot).stream())
                .findFirst()
                .orElse(null);
    }
}
