package org.accord.signoff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.SlotKey;
import org.accord.forms.FormJson;
import org.accord.forms.Verdict;
import org.accord.people.SignedIn;
import org.accord.signoff.NotASignatory;
import org.accord.signoff.PlanHasChanged;
import org.accord.signoff.Receipt;
import org.accord.signoff.Round;
import org.accord.signoff.RoundFacts;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SignOffs;
import org.accord.signoff.Signing;
import org.accord.signoff.SlotMode;
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
    private final RoundPages pages;
    private final SignForm form;
    private final FormJson json;
    private final SignOffs signOffs;
    private final Documents documents;
    private final Access access;

    SigningController(
            RoundController rounds,
            RoundPages pages,
            SignForm form,
            FormJson json,
            SignOffs signOffs,
            Documents documents,
            Access access) {
        this.rounds = rounds;
        this.pages = pages;
        this.form = form;
        this.json = json;
        this.signOffs = signOffs;
        this.documents = documents;
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
            return corrected(asked, sent, verdict, me, language);
        }
        try {
            Receipt receipt = signOffs.sign(signing(asked, sent, verdict, me, language));
            redirect.addFlashAttribute("done", "signoff.done." + receipt.act());
            return new ModelAndView("redirect:/receipts/" + receipt.event());
        } catch (PlanHasChanged changed) {
            access.requireKind(
                    me,
                    asked.facts().caseFile(),
                    asked.facts().kind(),
                    asked.facts().item());
            return changed(asked, sent.shownHash(), me, language);
        } catch (NotASignatory refused) {
            // Leaves a line in the access log, and hides the case file from whoever has no part in it.
            access.requireSlot(me, asked.facts().caseFile(), sent.slot().slot());
            throw refused;
        }
    }

    private static Signing signing(Round asked, SignatureForm sent, Verdict verdict, SignedIn me, Locale language) {
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
                language);
    }

    /** What was typed stays, and the errors stand beside it. */
    private ModelAndView corrected(Round asked, SignatureForm sent, Verdict verdict, SignedIn me, Locale language) {
        access.requireKind(
                me,
                asked.facts().caseFile(),
                asked.facts().kind(),
                asked.facts().item());
        Model model = new ExtendedModelMap();
        var typed = json.read(sent.submission());
        model.addAttribute("typed", typed.isObject() ? typed.toString() : "{}");
        model.addAttribute("formErrors", json.errors(verdict.errors(), language));
        model.addAttribute("idempotencyKey", sent.idempotencyKey());
        String view = rounds.show(asked, Optional.of(sent.slot().toString()), me, language, model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Nothing was signed: the reader sees what reads otherwise now, and is asked again. */
    private ModelAndView changed(Round asked, String shownHash, SignedIn me, Locale language) {
        RoundFacts facts = asked.facts();
        DocumentVersion now =
                documents.latest(facts.caseFile(), facts.kind(), facts.item()).orElseThrow();
        Optional<DocumentVersion> shown = documents.versions(facts.caseFile(), facts.kind(), facts.item()).stream()
                .filter(version -> version.subjectHash().equals(shownHash))
                .findFirst();
        ModelAndView page = new ModelAndView("signoff/changed");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("title", pages.schema(now).title(language));
        page.addObject("caseFile", facts.caseFile());
        page.addObject("shown", shown.map(DocumentVersion::version).orElse(null));
        page.addObject("version", now.version());
        page.addObject(
                "differences",
                shown.map(before -> pages.between(before, now, me, language)).orElse(null));
        page.addObject("next", pages.asking(facts).orElse(null));
        return page;
    }

    record SignatureForm(
            @NotNull SlotKey slot,
            @NotNull String shownHash,
            @NotNull String submission,
            @NotNull UUID idempotencyKey) {}
}
