package org.accord.signoff.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.accord.forms.FieldError;
import org.accord.forms.FormJson;
import org.accord.forms.Verdict;
import org.accord.people.AccountId;
import org.accord.people.NotProven;
import org.accord.people.Proof;
import org.accord.people.Proofs;
import org.accord.people.SignedIn;
import org.accord.signoff.AssistedRequest;
import org.accord.signoff.AssistedSigning;
import org.accord.signoff.AssistedSignings;
import org.accord.signoff.Helpers;
import org.accord.signoff.NotASignatory;
import org.accord.signoff.NotWrittenDown;
import org.accord.signoff.Round;
import org.accord.signoff.SignDecision;
import org.accord.signoff.web.AssistedPages.Whom;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An answer that a facilitator wrote down: it is judged like any other, and then waits for its witness. */
@Controller
class AssistedWritingController {

    private final RoundController rounds;
    private final AssistedController asking;
    private final AssistedPages assistedPages;
    private final AssistedSignings assisted;
    private final Helpers helpers;
    private final SignForm form;
    private final FormJson json;
    private final Proofs proofs;

    AssistedWritingController(
            RoundController rounds,
            AssistedController asking,
            AssistedPages assistedPages,
            AssistedSignings assisted,
            Helpers helpers,
            SignForm form,
            FormJson json,
            Proofs proofs) {
        this.rounds = rounds;
        this.asking = asking;
        this.assistedPages = assistedPages;
        this.assisted = assisted;
        this.helpers = helpers;
        this.form = form;
        this.json = json;
        this.proofs = proofs;
    }

    @PostMapping(AssistedController.PATH)
    ModelAndView write(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @Valid WrittenDown sent,
            @AuthenticationPrincipal SignedIn me,
            Locale language,
            RedirectAttributes redirect) {
        Round asked = rounds.find(caseFile, round, me);
        helpers.require(asked, me);
        Whom whom = assistedPages.whom(asked, me, sent.whom()).orElseThrow(NotASignatory::new);
        Verdict verdict = form.check(asked, sent.submission());
        if (!verdict.accepted()) {
            return corrected(asked, whom, sent, verdict.errors(), me, language);
        }
        try {
            AssistedSigning written = proofs.with(
                    me,
                    sent.password(),
                    proof -> assisted.ask(request(asked, whom, sent, verdict, me, language, proof)));
            redirect.addFlashAttribute("done", "signoff.done.assisted");
            return new ModelAndView("redirect:/assisted-signings/" + written.id());
        } catch (NotProven unproven) {
            return corrected(asked, whom, sent, List.of(PasswordField.error(unproven)), me, language);
        } catch (NotWrittenDown missing) {
            // Beside what was typed, which the browser gives back; no field of the form is at fault
            var what = new FieldError("help", "refusal." + missing.messageKey() + ".what", List.of());
            return corrected(asked, whom, sent, List.of(what), me, language);
        }
    }

    /** What was typed stays; a browser never gives a file back. */
    private ModelAndView corrected(
            Round round, Whom whom, WrittenDown sent, List<FieldError> errors, SignedIn me, Locale language) {
        ModelAndView page = asking.page(round, whom, sent, me, language);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("formErrors", json.errors(errors, language)).addObject("errors", errors);
    }

    private static AssistedRequest request(
            Round round, Whom whom, WrittenDown sent, Verdict verdict, SignedIn me, Locale language, Proof proof) {
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
                language,
                proof);
    }
}
