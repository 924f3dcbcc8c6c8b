package org.accord.drafts.web;

import java.util.Locale;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftFiles;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.drafts.ModelKind;
import org.accord.drafts.ModelNames;
import org.accord.drafts.NewModel;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
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

/** The page that one file is edited on. What the editor itself asks for and sends goes through {@link EditorController}. */
@Controller
class FileController {

    private final Drafts drafts;
    private final DraftFiles files;
    private final DraftViews views;
    private final LockView.Locks locks;
    private final ModelNames names;

    FileController(Drafts drafts, DraftFiles files, DraftViews views, LockView.Locks locks, ModelNames names) {
        this.drafts = drafts;
        this.files = files;
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
        model.addAttribute("found", views.found(draft, path, language));
        model.addAttribute("indicator", path.kind() == ModelKind.INDICATOR ? indicator(drafts.file(id, path)) : null);
        return "drafts/file";
    }

    /** Null for one that cannot be read, such as one that was brought from elsewhere. */
    private static @Nullable Indicator indicator(String content) {
        return IndicatorFile.problems(content).isEmpty() ? IndicatorFile.read(content) : null;
    }

    /** {@code sample} is a file to copy, such as {@code forms/plan.form}; empty for a new one with next to nothing in it. */
    @PostMapping("/drafts/{id}/files")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @RequestParam ModelKind kind,
            @RequestParam String french,
            @RequestParam String english,
            @RequestParam(defaultValue = "") String sample) {
        Managers.require(me);
        DraftPath copied = sample.isEmpty() ? null : DraftPath.of(sample);
        return "redirect:"
                + files.add(id, new NewModel(kind, french, english), copied, me).address(id);
    }

    @PostMapping("/drafts/{id}/files/{kind}/{key}/remove")
    String remove(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam long change,
            RedirectAttributes next) {
        Managers.require(me);
        files.remove(id, Paths.read(kind, key), change, me);
        next.addFlashAttribute("done", "drafts.done.removed");
        return "redirect:/drafts/" + id;
    }
}
