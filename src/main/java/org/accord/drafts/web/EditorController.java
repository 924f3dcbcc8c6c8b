package org.accord.drafts.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.accord.drafts.DraftFiles;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.drafts.FileText;
import org.accord.drafts.Managers;
import org.accord.drafts.ModelKind;
import org.accord.drafts.Offer;
import org.accord.drafts.Offered;
import org.accord.people.SignedIn;
import org.accord.system.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the editors in the page talk to. */
@RestController
@AnswersJson
class EditorController {

    private static final String NOW = "" + Long.MAX_VALUE;

    private final Drafts drafts;
    private final DraftFiles files;
    private final DraftViews views;
    private final LockKeeping locks;
    private final Offer offer;

    EditorController(Drafts drafts, DraftFiles files, DraftViews views, LockKeeping locks, Offer offer) {
        this.drafts = drafts;
        this.files = files;
        this.views = views;
        this.locks = locks;
        this.offer = offer;
    }

    /** @param change what the next save is based on; {@code findings} are those of the file itself */
    record Saved(long change, List<FoundLine> findings) {}

    record Found(List<FoundLine> findings) {}

    record Held(String holder, @Nullable Instant until, boolean mine) {}

    /** {@code change} asks for the file as it was after that change. */
    @GetMapping("/drafts/{id}/files/{kind}/{key}/content")
    ResponseEntity<String> content(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = NOW) long change) {
        Managers.require(me);
        DraftPath path = Paths.read(kind, key);
        MediaType type = path.kind() == ModelKind.PROCESS || path.kind() == ModelKind.DECISION
                ? MediaType.APPLICATION_XML
                : MediaType.APPLICATION_JSON;
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(files.file(id, path, change));
    }

    @GetMapping("/drafts/{id}/context")
    Offered context(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id, Locale language) {
        Managers.require(me);
        return offer.of(id, language);
    }

    @GetMapping("/drafts/{id}/files/{kind}/{key}/findings")
    Found findings(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String kind,
            @PathVariable String key,
            Locale language) {
        Managers.require(me);
        DraftPath path = Paths.read(kind, key);
        drafts.file(id, path);
        return new Found(views.found(drafts.get(id), path, language));
    }

    @PutMapping("/drafts/{id}/files/{kind}/{key}/content")
    Saved save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestHeader("X-Based-On") long basedOn,
            Locale language,
            InputStream body)
            throws IOException {
        Managers.require(me);
        DraftPath path = Paths.read(kind, key);
        drafts.file(id, path);
        long change = drafts.save(id, path, FileText.read(body), basedOn, me);
        return new Saved(change, views.found(drafts.get(id), path, language));
    }

    /** Sent now and then while somebody works: keeps the draft theirs, and says when it no longer is. */
    @PostMapping("/drafts/{id}/lock")
    Held lock(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id) {
        LockView lock = locks.keep(id, me);
        return new Held(lock.name(), lock.until(), lock.mine());
    }
}
