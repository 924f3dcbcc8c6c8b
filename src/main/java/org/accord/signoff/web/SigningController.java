package org.accord.signoff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.SlotKey;
import org.accord.forms.FieldError;
import org.accord.forms.FormJson;
import org.accord.forms.Verdict;
import org.accord.people.NotProven;
import org.accord.people.Proof;
import org.accord.people.Proofs;
import org.accord.people.SignedIn;
import org.accord.signoff.NotASignatory;
import org.accord.signoff.PlanHasChanged;
import org.accord.signoff.Receipt;
import org.accord.signoff.Round;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SignOffs;
import org.accord.signoff.Signing;
import org.accord.signoff.SlotMode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One answer: the form is judged, the round decides, and the receipt follows. */
@Controller
class SigningController {

    private final RoundController rounds;
    private final SignForm form;
    private final FormJson json;
    private final SignOffs signOffs;
    private final TextChanged textChanged;
    private final Proofs proofs;
    private final Access access;

    SigningController(
            RoundController rounds,
            SignForm form,
            FormJson json,
            SignOffs signOffs,
            TextChanged textChanged,
            Proofs proofs,
            Access access) {
        this.rounds = rounds;
        this.form = form;
        this.json = json;
        this.signOffs = signOffs;
        this.textChanged = textChanged;
        this.proofs = proofs;
        this.access = access;
    }

    @PostMapping(RoundController.PATH + "/signature")
    ModelAndView sign(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @Valid SignatureForm sent,
            @AuthenticationPrincipal SignedIn me,
            Locale language,
            RedirectAttributes redirect) {
        Round asked = rounds.find(caseFile, round, me);
        Verdict verdict = form.check(asked, sent.submission());
        if (!verdict.accepted()) {
            return corrected(asked, sent, verdict.errors(), me, language);
        }
        try {
            Receipt receipt = proofs.with(
                    me, sent.password(), proof -> signOffs.sign(signing(asked, sent, verdict, me, language, proof)));
            redirect.addFlashAttribute("done", "signoff.done." + receipt.act());
            return new ModelAndView("redirect:/receipts/" + receipt.event());
        } catch (NotProven unproven) {
            return corrected(asked, sent, List.of(PasswordField.error(unproven)), me, language);
        } catch (PlanHasChanged changed) {
            access.requireKind(
                    me,
                    asked.facts().caseFile(),
                    asked.facts().kind(),
                    asked.facts().item());
            return textChanged.since(sent.shownHash(), asked, me, language);
        } catch (NotASignatory refused) {
            // Leaves a line in the access log, and hides the case file from whoever has no part in it.
            access.requireSlot(me, asked.facts().caseFile(), sent.slot().slot());
            throw refused;
        }
    }

    private static Signing signing(
            Round asked, SignatureForm sent, Verdict verdict, SignedIn me, Locale language, Proof proof) {
        SlotMode mode = asked.slot(sent.slot()).orElseThrow(NotASignatory::new).mode();
        SignDecision decision = SignForm.decision(mode, verdict.content());
        return new Signing(
                asked.id(),
                sent.slot(),
                me,
                decision,
                SignForm.words(decision, verdict.content()),
                sent.shownHash(),
                sent.idempotencyKey(),
                Signing.PORTAL,
                language,
                proof,
                null);
    }

    /** What was typed stays, and the errors stand beside it. */
    private ModelAndView corrected(
            Round asked, SignatureForm sent, List<FieldError> errors, SignedIn me, Locale language) {
        access.requireKind(
                me,
                asked.facts().caseFile(),
                asked.facts().kind(),
                asked.facts().item());
        Model model = new ExtendedModelMap();
        var typed = json.read(sent.submission());
        model.addAttribute("typed", typed.isObject() ? typed.toString() : "{}");
        model.addAttribute("formErrors", json.errors(errors, language));
        model.addAttribute("errors", errors);
        model.addAttribute("idempotencyKey", sent.idempotencyKey());
        String view = rounds.show(asked, Optional.of(sent.slot().toString()), me, language, model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    record SignatureForm(
            @NotNull SlotKey slot,
            @NotNull String shownHash,
            @NotNull String submission,
            @NotNull UUID idempotencyKey,
            @Nullable String password) {}
}
