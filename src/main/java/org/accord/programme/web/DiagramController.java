package org.accord.programme.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Right;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The diagram that a case follows, as its own release drew it, with the stage that it stands at. */
@Controller
class DiagramController {

    private final Releases releases;
    private final CaseFiles caseFiles;
    private final Access access;

    DiagramController(Releases releases, CaseFiles caseFiles, Access access) {
        this.releases = releases;
        this.caseFiles = caseFiles;
        this.access = access;
    }

    @GetMapping("/case-files/{id}/diagram")
    String page(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, Model model) {
        access.require(me, id, Right.READ_SHARED);
        model.addAttribute("id", id);
        model.addAttribute(
                "current",
                caseFiles.stages(id).stream()
                        .filter(visit -> visit.left() == null)
                        .map(visit -> "stage_" + visit.stage())
                        .collect(Collectors.joining(",")));
        return "programme/diagram";
    }

    /** No {@code produces}: a refusal is a page, also where a diagram was asked for. */
    @GetMapping("/case-files/{id}/diagram.bpmn")
    ResponseEntity<String> diagram(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id) {
        access.require(me, id, Right.READ_SHARED);
        CaseFile file = caseFiles.get(id);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(releases.diagram(file.releaseId(), Releases.CYCLE));
    }
}
