package org.accord.signoff.web;

import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.forms.FormJson;
import org.accord.people.AccountId;
import org.accord.people.Proof;
import org.accord.people.Proofs;
import org.accord.people.SignedIn;
import org.accord.signoff.Helpers;
import org.accord.signoff.ReadTogether;
import org.accord.signoff.Round;
import org.accord.signoff.RoundState;
import org.accord.signoff.SigningMode;
import org.accord.signoff.web.AssistedPages.Whom;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody helps somebody else to sign: whom and how, then the page on which the answer is written down. */
@Controller
class AssistedController {

    static final String PATH = RoundController.PATH + "/assisted";

    private final RoundController rounds;
    private final RoundPages pages;
    private final AssistedPages assistedPages;
    private final Helpers helpers;
    private final ReadTogether readTogether;
    private final SignForm form;
    private final FormJson json;
    private final Access access;
    private final Proofs proofs;

    AssistedController(
            RoundController rounds,
            RoundPages pages,
            AssistedPages assistedPages,
            Helpers helpers,
            ReadTogether readTogether,
            SignForm form,
            FormJson json,
            Access access,
            Proofs proofs) {
        this.rounds = rounds;
        this.pages = pages;
        this.assistedPages = assistedPages;
        this.helpers = helpers;
        this.readTogether = readTogether;
        this.form = form;
        this.json = json;
        this.access = access;
        this.proofs = proofs;
    }

    @GetMapping(PATH)
    ModelAndView open(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String whom,
            @RequestParam(defaultValue = "PORTAL") SigningMode mode,
            @AuthenticationPrincipal SignedIn me,
            Locale language) {
        Round asked = rounds.find(caseFile, round, me);
        helpers.require(asked, me);
        if (asked.state() != RoundState.OPEN) {
            return new ModelAndView("redirect:/case-files/" + caseFile + "/rounds/" + round);
        }
        return mode == SigningMode.PORTAL
                ? choice(asked, me, language)
                : assistedPages
                        .whom(asked, me, whom)
                        .map(found -> page(asked, found, WrittenDown.nothing(found, mode), me, language))
                        .orElseGet(() -> choice(asked, me, language));
    }

    private ModelAndView choice(Round round, SignedIn me, Locale language) {
        return new ModelAndView("signoff/assisted-choice")
                .addObject("caseFile", round.facts().caseFile())
                .addObject("round", round.id())
                .addObject("title", pages.title(round, language))
                .addObject("whom", assistedPages.whom(round, me))
                .addObject("modes", SigningMode.helped());
    }

    /** Hides the words from whoever of the two may not read all of them. */
    ModelAndView page(Round round, Whom whom, WrittenDown sent, SignedIn me, Locale language) {
        readTogether.require(round, new AccountId(whom.account()), me);
        access.requireKind(
                me,
                round.facts().caseFile(),
                round.facts().kind(),
                round.facts().item());
        var typed = json.read(sent.submission());
        return new ModelAndView("signoff/assisted")
                .addObject("round", pages.show(round, me, new AccountId(whom.account()), language))
                .addObject("whom", whom)
                .addObject("sent", sent)
                .addObject("witnesses", assistedPages.witnesses(round, whom, me))
                .addObject("signForm", form.schema(round, language))
                .addObject("typed", typed.isObject() ? typed.toString() : "{}")
                .addObject("askPassword", proofs.now() == Proof.STALE)
                .addObject("idempotencyKey", sent.idempotencyKey());
    }
}
