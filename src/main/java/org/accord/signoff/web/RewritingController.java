package org.accord.signoff.web;

import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Sight;
import org.accord.casefile.Slot;
import org.accord.casefile.TailoredForms;
import org.accord.forms.FormCheck;
import org.accord.forms.FormJson;
import org.accord.forms.FormSchema;
import org.accord.forms.FormTranslation;
import org.accord.forms.Verdict;
import org.accord.people.SignedIn;
import org.accord.signoff.Rewriting;
import org.accord.signoff.Round;
import org.accord.signoff.SignOffs;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/** The words are changed while they are being signed; whoever signed is told, and asked again. */
@Controller
class RewritingController {

    private static final String PATH = RoundController.PATH + "/words";

    private final RoundController rounds;
    private final RoundPages pages;
    private final FormJson json;
    private final SignOffs signOffs;
    private final Documents documents;
    private final Access access;
    private final TailoredForms tailored;
    private final Sight sight;

    RewritingController(
            RoundController rounds,
            RoundPages pages,
            FormJson json,
            SignOffs signOffs,
            Documents documents,
            Access access,
            TailoredForms tailored,
            Sight sight) {
        this.rounds = rounds;
        this.pages = pages;
        this.json = json;
        this.signOffs = signOffs;
        this.documents = documents;
        this.access = access;
        this.tailored = tailored;
        this.sight = sight;
    }

    @GetMapping(PATH)
    ModelAndView words(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @AuthenticationPrincipal SignedIn me,
            Locale language) {
        Round asked = find(caseFile, round, me);
        return page(asked, pages.seen(documents.get(asked.facts().document()), me), me, language);
    }

    @PostMapping(PATH)
    ModelAndView rewrite(
            @PathVariable UUID caseFile,
            @PathVariable UUID round,
            @RequestParam String submission,
            @AuthenticationPrincipal SignedIn me,
            Locale language,
            RedirectAttributes redirect) {
        Round asked = find(caseFile, round, me);
        DocumentVersion document = documents.get(asked.facts().document());
        FormSchema schema = tailored.tailored(pages.schema(document), document.caseFile(), me);
        JsonNode seen = pages.seen(document, me);
        JsonNode typed = json.read(submission);
        Verdict verdict = FormCheck.check(schema, typed, seen);
        if (!verdict.accepted()) {
            ModelAndView page = page(asked, typed.isObject() ? typed : seen, me, language);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("formErrors", json.errors(verdict.errors(), language));
            return page;
        }
        JsonNode whole =
                sight.kept(pages.schema(document), document.content(), verdict.content(), document.caseFile(), me);
        signOffs.rewrite(new Rewriting(asked.id(), me, whole, schema.hash()));
        redirect.addFlashAttribute("done", "signoff.done.REWRITTEN");
        return new ModelAndView(pages.asking(asked.facts())
                .map(next -> "redirect:/case-files/" + caseFile + "/rounds/" + next)
                .orElse("redirect:/case-files/" + caseFile));
    }

    private Round find(UUID caseFile, UUID round, SignedIn me) {
        Round asked = rounds.find(caseFile, round);
        access.requireSlot(me, asked.facts().caseFile(), Slot.LEAD_PRACTITIONER, Slot.PERSON);
        access.requireKind(
                me,
                asked.facts().caseFile(),
                asked.facts().kind(),
                asked.facts().item());
        return asked;
    }

    private ModelAndView page(Round asked, JsonNode content, SignedIn me, Locale language) {
        DocumentVersion document = documents.get(asked.facts().document());
        FormSchema schema = tailored.tailored(pages.schema(document), document.caseFile(), me);
        ModelAndView page = new ModelAndView("signoff/words");
        page.addObject("title", schema.title(language));
        page.addObject("round", asked.id());
        page.addObject("caseFile", asked.facts().caseFile());
        page.addObject("schema", FormTranslation.localized(schema, language));
        page.addObject("content", content.toString());
        page.addObject("idempotencyKey", UUID.randomUUID());
        return page;
    }
}
