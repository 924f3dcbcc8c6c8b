package org.accord.casefile.web;

import java.util.List;
import java.util.UUID;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Joining;
import org.accord.casefile.NoSuchCaseFile;
import org.accord.casefile.OnlyPractitionersOpen;
import org.accord.casefile.StageVisit;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.system.Languages;
import org.accord.system.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My case files, and starting one. */
@Controller
class CaseFilesController {

    private final CaseFiles caseFiles;
    private final Joining joining;
    private final FileHead.Heads heads;

    CaseFilesController(CaseFiles caseFiles, Joining joining, FileHead.Heads heads) {
        this.caseFiles = caseFiles;
        this.joining = joining;
        this.heads = heads;
    }

    record Line(CaseFile file, String person, @Nullable String stage) {}

    @GetMapping("/case-files")
    String mine(@AuthenticationPrincipal SignedIn me, Model model) {
        List<Line> lines = caseFiles.of(me.id()).stream()
                .map(file -> new Line(file, heads.person(file.id()), lastStage(file.id())))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("starts", me.has(Role.PRACTITIONER));
        model.addAttribute("seesMandates", me.has(Role.SUPERVISOR));
        model.addAttribute("readsLogs", me.has(Role.PRIVACY_OFFICER));
        return "casefile/mine";
    }

    /** The privacy officer has a place in no file, and finds a record of access by the file's number. */
    @GetMapping("/access-logs")
    String find(@AuthenticationPrincipal SignedIn me, @RequestParam String reference) {
        if (!me.has(Role.PRIVACY_OFFICER)) {
            throw new NoSuchCaseFile();
        }
        CaseFile file = caseFiles.withReference(reference).orElseThrow(NoSuchCaseFile::new);
        return "redirect:/case-files/" + file.id() + "/access-log";
    }

    @GetMapping("/case-files/new")
    ModelAndView start(@AuthenticationPrincipal SignedIn me) {
        requirePractitioner(me);
        return form(StartForm.empty(UUID.randomUUID()), null);
    }

    @PostMapping("/case-files/new")
    ModelAndView start(@AuthenticationPrincipal SignedIn me, StartForm form, RedirectAttributes next) {
        requirePractitioner(me);
        CaseFileId id = new CaseFileId(form.id());
        try {
            var invitations =
                    joining.open(me, id, form.somebody(), form.born(), form.carers(), Languages.of(form.language()));
            next.addFlashAttribute("invitations", Invited.by(invitations));
            next.addFlashAttribute("done", "caseFile.started");
            return new ModelAndView("redirect:/case-files/" + id);
        } catch (Refusal refusal) {
            return form(form, refusal);
        }
    }

    private static void requirePractitioner(SignedIn me) {
        if (!me.has(Role.PRACTITIONER)) {
            throw new OnlyPractitionersOpen();
        }
    }

    private @Nullable String lastStage(CaseFileId id) {
        List<StageVisit> visits = caseFiles.stages(id);
        return visits.isEmpty() ? null : visits.get(visits.size() - 1).stage();
    }

    private static ModelAndView form(StartForm form, @Nullable Refusal refusal) {
        ModelAndView page = new ModelAndView("casefile/start");
        page.addObject("form", form);
        page.addObject("refusal", refusal);
        if (refusal != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
