package org.accord.signoff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.forms.FieldError;
import org.accord.forms.FormJson;
import org.accord.forms.Verdict;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.accord.signoff.AssistedRequest;
import org.accord.signoff.AssistedSigning;
import org.accord.signoff.AssistedSignings;
import org.accord.signoff.Helpers;
import org.accord.signoff.NotASignatory;
import org.accord.signoff.NotWrittenDown;
import org.accord.signoff.ReadTogether;
import org.accord.signoff.Round;
import org.accord.signoff.RoundState;
import org.accord.signoff.Scan;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SigningMode;
import org.accord.signoff.web.AssistedPages.Whom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody helps somebody else to sign: whom and how, then the words, the answer and who else is there. */
@Controller
class AssistedController {

    static final String PATH = RoundController.PATH + "/assisted";

    private final RoundController rounds;
    private final RoundPages pages;
    private final AssistedPages assistedPages;
    private final AssistedSignings assisted;
    private final Helpers helpers;
    private final ReadTogether readTogether;
    private final SignForm form;
    private final FormJson json;
    private final Access access;

    AssistedController(
            RoundController rounds,
            RoundPages pages,
            AssistedPages assistedPages,
            AssistedSignings assisted,
            Helpers helpers,
            ReadTogether readTogether,
            SignForm form,
            FormJson json,
            Access access) {
        this.rounds = rounds;
        this.pages = pages;
        this.assistedPages = assistedPages;
        this.assisted = assisted;
        this.helpers = helpers;
        this.readTogether = readTogether;
        this.form = form;
        this.json = json;
        this.access = access;
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
                        .map(found -> page(asked, found, Written.nothing(found, mode), me, language))
                        .orElseGet(() -> choice(asked, me, language));
    }

    @PostMapping(PATH)
    ModelAndView write(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @Valid Written sent,
            @AuthenticationPrincipal SignedIn me,
            Locale language,
            RedirectAttributes redirect) {
        Round asked = rounds.find(caseFile, round, me);
        helpers.require(asked, me);
        Whom whom = assistedPages.whom(asked, me, sent.whom()).orElseThrow(NotASignatory::new);
        Verdict verdict = form.check(asked, sent.submission());
        if (!verdict.accepted()) {
            return corrected(asked, whom, sent, me, language)
                    .addObject("formErrors", json.errors(verdict.errors(), language));
        }
        try {
            AssistedSigning written = assisted.ask(request(asked, whom, sent, verdict, me, language));
            redirect.addFlashAttribute("done", "signoff.done.assisted");
            return new ModelAndView("redirect:/assisted-signings/" + written.id());
        } catch (NotWrittenDown missing) {
            // Beside what was typed, which the browser gives back; no field of the form is at fault
            var what = new FieldError("help", "refusal." + missing.messageKey() + ".what", List.of());
            return corrected(asked, whom, sent, me, language)
                    .addObject("formErrors", json.errors(List.of(what), language));
        }
    }

    private ModelAndView choice(Round round, SignedIn me, Locale language) {
        return new ModelAndView("signoff/assisted-choice")
                .addObject("caseFile", round.facts().caseFile())
                .addObject("round", round.id())
                .addObject("title", pages.title(round, language))
                .addObject("whom", assistedPages.whom(round, me))
                .addObject("modes", SigningMode.helped());
    }

    private ModelAndView page(Round round, Whom whom, Written sent, SignedIn me, Locale language) {
        readTogether.require(round, new AccountId(whom.account()), me);
        access.requireKind(
                me,
                round.facts().caseFile(),
                round.facts().kind(),
                round.facts().item());
        var typed = json.read(sent.submission());
        return new ModelAndView("signoff/assisted")
                .addObject("round", pages.show(round, me, language))
                .addObject("whom", whom)
                .addObject("sent", sent)
                .addObject("witnesses", assistedPages.witnesses(round, whom, me))
                .addObject("signForm", form.schema(round, language))
                .addObject("typed", typed.isObject() ? typed.toString() : "{}")
                .addObject("idempotencyKey", sent.idempotencyKey());
    }

    /** What was typed stays; a browser never gives a file back. */
    private ModelAndView corrected(Round round, Whom whom, Written sent, SignedIn me, Locale language) {
        ModelAndView page = page(round, whom, sent, me, language);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static AssistedRequest request(
            Round round, Whom whom, Written sent, Verdict verdict, SignedIn me, Locale language) {
        SignDecision decision = SignForm.decision(
                round.slot(whom.slot()).orElseThrow(NotASignatory::new).mode(), verdict.content());
        return new AssistedRequest(
                round.id(),
                whom.slot(),
                new AccountId(whom.account()),
                me,
                new AccountId(sent.witness() == null ? me.id().value() : sent.witness()),
                sent.mode(),
                decision,
                SignForm.words(decision, verdict.content()),
                Objects.requireNonNullElse(sent.interpreter(), ""),
                Boolean.TRUE.equals(sent.readBack()),
                sent.picture(),
                sent.shownHash(),
                sent.idempotencyKey(),
                language);
    }

    /** What the facilitator's page sends. */
    record Written(
            @NotNull String whom,
            @NotNull SigningMode mode,
            @NotNull String shownHash,
            @NotNull String submission,
            @NotNull UUID idempotencyKey,
            @Nullable UUID witness,
            @Nullable String interpreter,
            @Nullable Boolean readBack,
            @Nullable MultipartFile scan) {

        static Written nothing(Whom whom, SigningMode mode) {
            return new Written(whom.value(), mode, "", "{}", UUID.randomUUID(), null, null, null, null);
        }

        @Nullable
        Scan picture() {
            if (scan == null || scan.isEmpty()) {
                return null;
            }
            try (var content = scan.getInputStream()) {
                // One byte more than what is kept is enough to refuse it
                return Scan.of(content.readNBytes(Scan.LARGEST + 1));
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }
    }
}
