package org.accord.casefile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Consent;
import org.accord.casefile.Consents;
import org.accord.casefile.NoSuchConsent;
import org.accord.casefile.Purpose;
import org.accord.casefile.Right;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One consent, one question, one act; each act first says what it does. */
@Controller
class ConsentsController {

    enum Act {
        GIVE,
        REFUSE,
        WITHDRAW,
        /** Of a yes that stands: other parts, or another last day. */
        CHANGE
    }

    /** {@code parts} are the names of what a yes shares. */
    record Asked(ConsentQuestions.Question question, List<String> parts) {}

    record Given(Consent consent, List<String> parts) {}

    private final Access access;
    private final Consents consents;
    private final ConsentQuestions questions;
    private final FileHead.Heads heads;

    ConsentsController(Access access, Consents consents, ConsentQuestions questions, FileHead.Heads heads) {
        this.access = access;
        this.consents = consents;
        this.questions = questions;
        this.heads = heads;
    }

    @GetMapping("/case-files/{id}/consents")
    String list(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, Locale locale, Model model) {
        access.require(me, id, Right.READ);
        FileHead head = heads.of(id, me);
        model.addAttribute("head", head);
        model.addAttribute(
                "questions",
                questions.of(id, me, locale).stream()
                        .map(each -> new Asked(each, questions.parts(head.file(), each.last(), locale)))
                        .toList());
        List<Consent> acts = consents.history(id);
        model.addAttribute(
                "acts",
                acts.stream()
                        .map(each -> new Given(each, questions.parts(head.file(), each, locale)))
                        .toList());
        model.addAttribute("names", questions.names(acts, locale));
        model.addAttribute("sees", questions.whoSeesWhat(head.file(), locale));
        model.addAttribute("needsAChannel", head.mine() && questions.needsAChannel(id));
        return "casefile/consents";
    }

    @GetMapping("/case-files/{id}/consents/{purpose}/{act}")
    String confirm(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable Purpose purpose,
            @PathVariable Act act,
            @RequestParam(defaultValue = "") String grantee,
            Locale locale,
            Model model) {
        access.require(me, id, Right.ANSWER);
        FileHead head = heads.of(id, me);
        model.addAttribute("head", head);
        model.addAttribute("question", question(id, purpose, act, grantee, me, locale));
        model.addAttribute("act", act);
        model.addAttribute("shareable", questions.shareable(head.file(), purpose, locale));
        return "casefile/consent";
    }

    @PostMapping("/case-files/{id}/consents/{purpose}/{act}")
    String act(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable Purpose purpose,
            @PathVariable Act act,
            @RequestParam(defaultValue = "") String grantee,
            @RequestParam(required = false) @Nullable Set<String> parts,
            @RequestParam(required = false) @Nullable LocalDate until,
            Locale locale,
            RedirectAttributes next) {
        access.require(me, id, Right.ANSWER);
        ConsentQuestions.Question question = question(id, purpose, act, grantee, me, locale);
        switch (act) {
            case GIVE -> consents.give(id, purpose, grantee, questions.known(purpose, parts), until, me.id());
            case CHANGE -> consents.give(id, purpose, grantee, questions.changed(question, parts), until, me.id());
            case REFUSE -> consents.refuse(id, purpose, grantee, me.id());
            case WITHDRAW -> consents.withdraw(id, purpose, grantee, me.id());
        }
        next.addFlashAttribute("done", "consents.done." + act);
        return "redirect:/case-files/" + id + "/consents";
    }

    private ConsentQuestions.Question question(
            CaseFileId id, Purpose purpose, Act act, String grantee, SignedIn me, Locale locale) {
        return questions.of(id, me, locale).stream()
                .filter(each -> each.purpose() == purpose && each.grantee().equals(grantee))
                .filter(each -> act != Act.CHANGE || each.mayBeChanged())
                .findAny()
                .orElseThrow(NoSuchConsent::new);
    }
}
