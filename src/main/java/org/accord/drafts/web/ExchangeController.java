package org.accord.drafts.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.accord.drafts.DraftFiles;
import org.accord.drafts.DraftId;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.drafts.Note;
import org.accord.drafts.ZipFiles;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A programme's folders as a zip, out of a release or a draft and into a draft. */
@Controller
class ExchangeController {

    private final Drafts drafts;
    private final DraftFiles files;
    private final Releases releases;

    ExchangeController(Drafts drafts, DraftFiles files, Releases releases) {
        this.drafts = drafts;
        this.files = files;
        this.releases = releases;
    }

    @GetMapping("/programme/releases/{number}/export")
    ResponseEntity<StreamingResponseBody> export(@AuthenticationPrincipal SignedIn me, @PathVariable int number) {
        Managers.require(me);
        return zip(releases.files(releases.numbered(number).id()), "accord-" + number + ".zip");
    }

    @GetMapping("/drafts/{id}/export")
    ResponseEntity<StreamingResponseBody> export(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id) {
        Managers.require(me);
        return zip(drafts.files(id), "accord-draft.zip");
    }

    @PostMapping("/drafts/{id}/import")
    String bring(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @RequestParam(required = false) @Nullable MultipartFile zip,
            RedirectAttributes next)
            throws IOException {
        Managers.require(me);
        drafts.get(id);
        try (InputStream in = zip == null ? InputStream.nullInputStream() : zip.getInputStream()) {
            int changed = files.bring(id, ZipFiles.read(in), new Note(Note.Kind.IMPORTED, ""), me);
            next.addFlashAttribute("done", "drafts.done.imported");
            next.addFlashAttribute("doneArgs", List.of(changed));
        }
        return "redirect:/drafts/" + id;
    }

    private static ResponseEntity<StreamingResponseBody> zip(Map<String, String> files, String name) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .body(out -> ZipFiles.write(files, out));
    }
}
