package org.accord.casefile.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Joining;
import org.accord.casefile.Mandate;
import org.accord.casefile.MandateId;
import org.accord.casefile.MandateStatus;
import org.accord.casefile.Mandates;
import org.accord.casefile.NoSuchMandate;
import org.accord.casefile.Right;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Days;
import org.accord.system.Languages;
import org.accord.system.Refusal;
import org.accord.system.Retrying;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a mandate down, seeing its document, suspending, taking up and ending it. */
@Controller
class MandatesController {

    enum Act {
        SUSPEND,
        TAKE_UP,
        END
    }

    private final Access access;
    private final Mandates mandates;
    private final Joining joining;
    private final StandingPages pages;
    private final Retrying retrying;
    private final Clock clock;

    MandatesController(
            Access access, Mandates mandates, Joining joining, StandingPages pages, Retrying retrying, Clock clock) {
        this.access = access;
        this.mandates = mandates;
        this.joining = joining;
        this.pages = pages;
        this.retrying = retrying;
        this.clock = clock;
    }

    @GetMapping("/case-files/{id}/mandates")
    ModelAndView list(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, Locale locale) {
        access.require(me, id, Right.READ_MANDATES);
        return pages.show(me, id, MandateForm.EMPTY, null, locale);
    }

    @PostMapping("/case-files/{id}/mandates")
    ModelAndView record(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            MandateForm form,
            Locale locale,
            RedirectAttributes next) {
        access.require(me, id, Right.CHANGE_MANDATES);
        try {
            Joining.Welcomed holder = retrying.inTransaction(() -> {
                Joining.Welcomed welcomed = joining.welcome(form.somebody(), Languages.of(form.language()));
                mandates.record(form.mandate(id, welcomed.account(), Days.today(clock)), me.id());
                return welcomed;
            });
            next.addFlashAttribute("invitations", Invited.by(holder.invitations()));
            next.addFlashAttribute("done", "mandates.recorded");
            return new ModelAndView("redirect:/case-files/" + id + "/mandates");
        } catch (Refusal refusal) {
            return pages.show(me, id, form, refusal, locale);
        }
    }

    @PostMapping("/case-files/{id}/mandates/{mandate}/{act}")
    String change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable MandateId mandate,
            @PathVariable Act act,
            @RequestParam MandateStatus shown,
            RedirectAttributes next) {
        access.require(me, id, Right.CHANGE_MANDATES);
        of(id, mandate);
        retrying.inTransaction(() -> {
            switch (act) {
                case SUSPEND -> mandates.suspend(mandate, shown, me.id());
                case TAKE_UP -> mandates.takeUp(mandate, shown, me.id());
                case END -> mandates.end(mandate, shown, me.id());
            }
        });
        next.addFlashAttribute("done", "mandates.done." + act);
        return "redirect:/case-files/" + id + "/mandates";
    }

    @PostMapping("/case-files/{id}/mandates/{mandate}/seen")
    String seen(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable MandateId mandate,
            RedirectAttributes next) {
        access.require(me, id, Right.CHANGE_MANDATES);
        of(id, mandate);
        retrying.inTransaction(() -> mandates.verify(mandate, me));
        next.addFlashAttribute("done", "mandates.seen");
        return "redirect:/case-files/" + id + "/mandates";
    }

    record Waiting(StandingPages.Line line, String reference) {}

    /** Supervisors look at documents for files in which they have no place: they see the mandate, and nothing else. */
    @GetMapping("/mandates")
    String waiting(@AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        requireSupervisor(me);
        List<Waiting> lines = mandates.toVerify().stream()
                .map(each -> new Waiting(
                        pages.line(each, me, locale),
                        pages.file(each.caseFile(), me).reference()))
                .toList();
        model.addAttribute("lines", lines);
        return "casefile/mandates-to-verify";
    }

    @PostMapping("/mandates/{mandate}/seen")
    String seen(@AuthenticationPrincipal SignedIn me, @PathVariable MandateId mandate, RedirectAttributes next) {
        requireSupervisor(me);
        retrying.inTransaction(() -> mandates.verify(mandate, me));
        next.addFlashAttribute("done", "mandates.seen");
        return "redirect:/mandates";
    }

    private void of(CaseFileId id, MandateId mandate) {
        Mandate found = mandates.get(mandate);
        if (!found.caseFile().equals(id)) {
            throw new NoSuchMandate();
        }
    }

    private static void requireSupervisor(SignedIn me) {
        if (!me.has(Role.SUPERVISOR)) {
            throw new NoSuchMandate();
        }
    }
}
