package org.accord.casefile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NoSuchDocument;
import org.accord.casefile.Right;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was written, version by version. */
@Controller
class DocumentsController {

    private final Access access;
    private final Documents documents;
    private final Accounts accounts;
    private final FileHead.Heads heads;
    private final FileWords words;
    private final ReadableDocument readable;

    DocumentsController(
            Access access,
            Documents documents,
            Accounts accounts,
            FileHead.Heads heads,
            FileWords words,
            ReadableDocument readable) {
        this.access = access;
        this.documents = documents;
        this.accounts = accounts;
        this.heads = heads;
        this.words = words;
        this.readable = readable;
    }

    record Line(String title, DocumentVersion document, String author) {}

    @GetMapping("/case-files/{id}/documents")
    String list(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, Locale locale, Model model) {
        access.require(me, id, Right.READ_SHARED);
        FileHead head = heads.of(id, me);
        Map<String, Line> newest = new LinkedHashMap<>();
        for (DocumentVersion each : documents.all(id)) {
            if (access.mayRead(me, id, each.kind(), each.item())) {
                newest.put(each.kind() + " " + each.item(), line(head, each, locale));
            }
        }
        model.addAttribute("head", head);
        model.addAttribute("lines", List.copyOf(newest.values()));
        return "casefile/documents";
    }

    @GetMapping("/case-files/{id}/documents/{kind}")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "0") int version,
            Locale locale,
            Model model) {
        access.requireKind(me, id, kind, item);
        List<DocumentVersion> versions = documents.versions(id, kind, item);
        DocumentVersion shown = versions.stream()
                .filter(each -> version == 0 || each.version() == version)
                .findFirst()
                .orElseThrow(NoSuchDocument::new);
        FileHead head = heads.of(id, me);
        model.addAttribute("head", head);
        model.addAttribute("line", line(head, shown, locale));
        model.addAttribute(
                "versions",
                versions.stream().map(each -> line(head, each, locale)).toList());
        model.addAttribute("readable", readable.render(me, shown, locale));
        model.addAttribute(
                "changes",
                versions.stream()
                        .filter(each -> each.version() == shown.version() - 1)
                        .findFirst()
                        .map(earlier -> readable.changes(me, earlier, shown, locale))
                        .orElse(List.of()));
        return "casefile/document";
    }

    private Line line(FileHead head, DocumentVersion each, Locale locale) {
        String author = each.author() == null ? "" : accounts.name(each.author());
        return new Line(words.kind(head.file(), each.kind(), locale), each, author);
    }
}
