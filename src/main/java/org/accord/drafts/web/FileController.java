package org.accord.drafts.web;

import java.util.Locale;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.drafts.ModelNames;
import org.accord.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that one file is edited on. What the editor itself asks for and sends goes through {@link EditorController}. */
@Controller
class FileController {

    private final Drafts drafts;
    private final DraftViews views;
    private final LockView.Locks locks;
    private final ModelNames names;

    FileController(Drafts drafts, DraftViews views, LockView.Locks locks, ModelNames names) {
        this.drafts = drafts;
        this.views = views;
        this.locks = locks;
        this.names = names;
    }

    @GetMapping("/drafts/{id}/files/{kind}/{key}")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String element,
            Locale language,
            Model model) {
        Managers.require(me);
        DraftPath path = Paths.read(kind, key);
        Draft draft = drafts.get(id);
        LockView lock = locks.of(draft, me);
        model.addAttribute("draft", draft);
        model.addAttribute("path", path);
        model.addAttribute("name", names.name(path.toString(), drafts.file(id, path), language));
        model.addAttribute("change", drafts.change(id, path));
        model.addAttribute("lock", lock);
        model.addAttribute("readonly", !draft.open() || lock.others());
        model.addAttribute("element", element);
        model.addAttribute("found", views.found(draft, path));
        return "drafts/file";
    }
}
