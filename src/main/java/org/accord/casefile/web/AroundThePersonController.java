package org.accord.casefile.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.Assistances;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Companions;
import org.accord.casefile.DatesOfBirth;
import org.accord.casefile.Joining;
import org.accord.casefile.Representations;
import org.accord.casefile.Right;
import org.accord.casefile.Slot;
import org.accord.casefile.Somebody;
import org.accord.people.SignedIn;
import org.accord.system.Languages;
import org.accord.system.Refusal;
import org.accord.system.Retrying;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A date of birth, a parent who is invited or not, assistants and companions. */
@Controller
class AroundThePersonController {

    private final Access access;
    private final DatesOfBirth births;
    private final Representations representations;
    private final Assistances assistances;
    private final Companions companions;
    private final Joining joining;
    private final StandingPages pages;
    private final Retrying retrying;

    AroundThePersonController(
            Access access,
            DatesOfBirth births,
            Representations representations,
            Assistances assistances,
            Companions companions,
            Joining joining,
            StandingPages pages,
            Retrying retrying) {
        this.access = access;
        this.births = births;
        this.representations = representations;
        this.assistances = assistances;
        this.companions = companions;
        this.joining = joining;
        this.pages = pages;
        this.retrying = retrying;
    }

    @PostMapping("/case-files/{id}/date-of-birth")
    ModelAndView born(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @RequestParam LocalDate born,
            Locale locale,
            RedirectAttributes next) {
        access.require(me, id, Right.CHANGE_MANDATES);
        return page(me, id, locale, next, "mandates.born.done", () -> births.record(id, born, me.id()));
    }

    @PostMapping("/case-files/{id}/parent")
    String invite(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @RequestParam boolean invited,
            RedirectAttributes next) {
        access.requireSlot(me, id, Slot.PERSON);
        representations.inviteParent(id, invited, me.id());
        next.addFlashAttribute("done", invited ? "mandates.parent.invited" : "mandates.parent.notInvited");
        return back(id);
    }

    record AssistantForm(
            String assistantName,
            String assistantSignInName,
            String assistantLanguage,
            LocalDate checkedOn,
            LocalDate until) {}

    @PostMapping("/case-files/{id}/assistants")
    ModelAndView assistant(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            AssistantForm form,
            Locale locale,
            RedirectAttributes next) {
        access.require(me, id, Right.CHANGE_MANDATES);
        return page(me, id, locale, next, "mandates.assistant.done", () -> {
            Joining.Welcomed welcomed = joining.welcome(
                    new Somebody(form.assistantName(), form.assistantSignInName()),
                    Languages.of(form.assistantLanguage()));
            assistances.record(
                    new Assistances.Assistance(id, welcomed.account(), form.checkedOn(), form.until(), me.id()));
            next.addFlashAttribute("invitations", Invited.by(welcomed.invitations()));
        });
    }

    @PostMapping("/case-files/{id}/companions")
    ModelAndView companion(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @RequestParam UUID companion,
            @RequestParam String companionName,
            Locale locale,
            RedirectAttributes next) {
        access.require(me, id, Right.CHANGE_PARTICIPANTS);
        return page(
                me,
                id,
                locale,
                next,
                "mandates.companion.done",
                () -> companions.name(id, companion, companionName, me.id()));
    }

    @PostMapping("/case-files/{id}/companions/{companion}/end")
    String leave(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable UUID companion,
            RedirectAttributes next) {
        access.require(me, id, Right.CHANGE_PARTICIPANTS);
        companions.leave(id, companion, me.id());
        next.addFlashAttribute("done", "mandates.companion.left");
        return back(id);
    }

    private ModelAndView page(
            SignedIn me, CaseFileId id, Locale locale, RedirectAttributes next, String done, Runnable work) {
        try {
            retrying.inTransaction(work);
            next.addFlashAttribute("done", done);
            return new ModelAndView(back(id));
        } catch (Refusal refusal) {
            return pages.show(me, id, MandateForm.EMPTY, refusal, locale);
        }
    }

    private static String back(CaseFileId id) {
        return "redirect:/case-files/" + id + "/mandates";
    }
}
