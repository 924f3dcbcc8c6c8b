package org.accord.drafts.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.accord.drafts.Change;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftFiles;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.drafts.ModelNames;
import org.accord.drafts.Note;
import org.accord.people.Accounts;
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

/** What was done in a draft, act by act, and the way back to before. */
@Controller
class DraftHistoryController {

    private static final Duration A_SITTING = Duration.ofMinutes(30);

    private final Drafts drafts;
    private final DraftFiles files;
    private final ModelNames names;
    private final Accounts accounts;
    private final LockView.Locks locks;

    DraftHistoryController(Drafts drafts, DraftFiles files, ModelNames names, Accounts accounts, LockView.Locks locks) {
        this.drafts = drafts;
        this.files = files;
        this.names = names;
        this.accounts = accounts;
        this.locks = locks;
    }

    /** One act: its last change stands for all of them. {@code latest} is how things are now. */
    record Done(Change change, String who, List<String> names, boolean latest) {}

    @GetMapping("/drafts/{id}/history")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @RequestParam(defaultValue = "") String file,
            Locale language,
            Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        DraftPath only = file.isEmpty() ? null : DraftPath.of(file);
        model.addAttribute("draft", draft);
        model.addAttribute("only", only);
        model.addAttribute("onlyName", only == null ? "" : name(only, drafts.files(id), language));
        model.addAttribute("done", done(id, only, language));
        model.addAttribute("mayGoBack", draft.open() && !locks.of(draft, me).others());
        return "drafts/history";
    }

    @PostMapping("/drafts/{id}/back")
    String back(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @RequestParam long change,
            @RequestParam(defaultValue = "") String file,
            RedirectAttributes next) {
        DraftPath only = file.isEmpty() ? null : DraftPath.of(file);
        int changed = files.goBack(id, change, only, me);
        next.addFlashAttribute("done", "drafts.done.wentBack");
        next.addFlashAttribute("doneArgs", List.of(changed));
        return "redirect:" + (only == null ? "/drafts/" + id : only.address(id));
    }

    private List<Done> done(DraftId id, @Nullable DraftPath only, Locale language) {
        Map<UUID, List<Change>> acts = new LinkedHashMap<>();
        files.history(id).stream()
                .filter(change -> only == null || change.path().equals(only))
                .forEach(change -> acts.computeIfAbsent(change.set(), set -> new ArrayList<>())
                        .add(change));
        Map<String, String> texts = drafts.files(id);
        List<Done> done = new ArrayList<>();
        for (List<Change> act : acts.values()) {
            Change last = act.get(0);
            if (done.isEmpty() || !inOneGo(last, done.get(done.size() - 1).change())) {
                List<String> called = act.stream()
                        .map(change -> name(change.path(), texts, language))
                        .toList();
                String who = last.by() == null ? "Accord" : accounts.name(last.by());
                done.add(new Done(last, who, called, done.isEmpty()));
            }
        }
        return done;
    }

    /** An editor saves at each pause: what one person did to one file in one sitting is one line. */
    private static boolean inOneGo(Change earlier, Change later) {
        return earlier.note().kind() == Note.Kind.SAVED
                && later.note().kind() == Note.Kind.SAVED
                && earlier.path().equals(later.path())
                && Objects.equals(earlier.by(), later.by())
                && Duration.between(earlier.at(), later.at()).compareTo(A_SITTING) < 0;
    }

    private String name(DraftPath path, Map<String, String> texts, Locale language) {
        return names.name(path.toString(), texts.getOrDefault(path.toString(), ""), language);
    }
}
