package org.accord.casefile.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFilePanels;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Relaxations;
import org.accord.casefile.ReviewRequests;
import org.accord.casefile.Right;
import org.accord.casefile.StageVisit;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where we are, what is agreed, and what other modules have to show. */
@Controller
class CaseFileController {

    private final Access access;
    private final CaseFiles caseFiles;
    private final Documents documents;
    private final Relaxations relaxations;
    private final FileHead.Heads heads;
    private final FileWords words;
    private final ReviewRequests reviews;
    private final CaseFilePanels panels;

    CaseFileController(
            Access access,
            CaseFiles caseFiles,
            Documents documents,
            Relaxations relaxations,
            FileHead.Heads heads,
            FileWords words,
            ReviewRequests reviews,
            CaseFilePanels panels) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.documents = documents;
        this.relaxations = relaxations;
        this.heads = heads;
        this.words = words;
        this.reviews = reviews;
        this.panels = panels;
    }

    record Agreed(String title, DocumentVersion document) {}

    @GetMapping("/case-files/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, Locale locale, Model model) {
        access.require(me, id, Right.READ_SHARED);
        if (caseFiles.get(id).kind() == CaseFile.Kind.PROGRAMME) {
            return "redirect:/changes/" + id;
        }
        FileHead head = heads.of(id, me);
        model.addAttribute("head", head);
        model.addAttribute("stage", stage(head.file()));
        model.addAttribute("mayAskReview", head.mine() && reviews.possible(id));
        model.addAttribute("agreed", agreed(head.file(), me, locale));
        model.addAttribute("relaxations", head.readsAll() ? relaxations.active(id) : List.of());
        model.addAttribute("panels", panels.ofPerson(id, me, locale));
        return "casefile/overview";
    }

    private @Nullable String stage(CaseFile file) {
        List<StageVisit> visits = caseFiles.stages(file.id());
        return visits.isEmpty() || file.state() == CaseFile.State.CLOSED
                ? null
                : visits.get(visits.size() - 1).stage();
    }

    /** The newest agreed version of each kind that this reader may see. */
    private List<Agreed> agreed(CaseFile file, SignedIn me, Locale locale) {
        return documents.all(file.id()).stream()
                .filter(each -> each.agreedAt() != null && access.mayRead(me, file.id(), each.kind(), each.item()))
                .sorted(Comparator.comparing(DocumentVersion::version).reversed())
                .collect(java.util.stream.Collectors.toMap(
                        each -> each.kind() + " " + each.item(), each -> each, (newer, older) -> newer))
                .values()
                .stream()
                .sorted(Comparator.comparing(DocumentVersion::agreedAt).reversed())
                .map(each -> new Agreed(words.kind(file, each.kind(), locale), each))
                .toList();
    }
}
