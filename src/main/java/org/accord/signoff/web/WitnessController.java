package org.accord.signoff.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.people.NotProven;
import org.accord.people.Proof;
import org.accord.people.Proofs;
import org.accord.people.SignedIn;
import org.accord.signoff.AssistedId;
import org.accord.signoff.AssistedSettling;
import org.accord.signoff.AssistedSigning;
import org.accord.signoff.AssistedSignings;
import org.accord.signoff.NoSuchAssistedSigning;
import org.accord.signoff.Round;
import org.accord.signoff.RoundFacts;
import org.accord.signoff.Scan;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An answer that somebody gave with help, for the witness who was there, and for the two whom it is about. */
@Controller
class WitnessController {

    private static final String PATH = "/assisted-signings/{id}";

    private final AssistedSignings assisted;
    private final AssistedSettling settling;
    private final AssistedPages assistedPages;
    private final RoundPages pages;
    private final Access access;
    private final Proofs proofs;

    WitnessController(
            AssistedSignings assisted,
            AssistedSettling settling,
            AssistedPages assistedPages,
            RoundPages pages,
            Access access,
            Proofs proofs) {
        this.assisted = assisted;
        this.settling = settling;
        this.assistedPages = assistedPages;
        this.pages = pages;
        this.access = access;
        this.proofs = proofs;
    }

    @GetMapping(PATH)
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale language, Model model) {
        AssistedSigning asked = assisted.get(new AssistedId(id), me);
        Round round = assisted.round(asked.id());
        RoundFacts facts = round.facts();
        model.addAttribute("asked", asked);
        model.addAttribute("title", pages.title(round, language));
        model.addAttribute("version", facts.version());
        model.addAttribute("caseFile", facts.caseFile());
        model.addAttribute("signer", assistedPages.name(asked.signer()));
        model.addAttribute("facilitator", assistedPages.name(asked.facilitator()));
        model.addAttribute("witness", assistedPages.name(asked.witness()));
        model.addAttribute("isWitness", asked.witness().equals(me.id()));
        model.addAttribute("said", asked.words().path("words").asString(""));
        model.addAttribute("interpreter", asked.words().path("interpreter").asString(""));
        model.addAttribute("receipt", assisted.event(asked).orElse(null));
        model.addAttribute("askPassword", proofs.now() == Proof.STALE);
        model.addAttribute("reads", access.mayRead(me, facts.caseFile(), facts.kind(), facts.item()));
        return "signoff/assisted-signing";
    }

    @PostMapping(PATH + "/confirm")
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal SignedIn me,
            Locale language,
            RedirectAttributes redirect) {
        try {
            proofs.with(me, password, proof -> settling.confirm(new AssistedId(id), me, proof));
            return new ModelAndView(back(id, "signoff.done.confirmed", redirect));
        } catch (NotProven unproven) {
            Model model = new ExtendedModelMap();
            model.addAttribute("errors", List.of(PasswordField.error(unproven)));
            return new ModelAndView(show(id, me, language, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(PATH + "/deny")
    String deny(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        settling.deny(new AssistedId(id), me);
        return back(id, "signoff.done.denied", redirect);
    }

    @PostMapping(PATH + "/withdraw")
    String withdraw(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        settling.withdraw(new AssistedId(id), me);
        return back(id, "signoff.done.withdrawn", redirect);
    }

    /** As a file to keep, never as a page: whatever it holds, no browser runs it here. */
    @GetMapping(PATH + "/scan")
    ResponseEntity<byte[]> scan(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        AssistedId asked = new AssistedId(id);
        RoundFacts facts = assisted.round(asked).facts();
        access.requireKind(me, facts.caseFile(), facts.kind(), facts.item());
        Scan scan = assisted.scan(asked).orElseThrow(NoSuchAssistedSigning::new);
        String name = "signature-" + id + "." + scan.type().ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(scan.bytes());
    }

    private static String back(UUID id, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", done);
        return "redirect:/assisted-signings/" + id;
    }
}
