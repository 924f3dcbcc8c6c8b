package org.accord.drafts.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftLocks;
import org.accord.drafts.DraftPanel;
import org.accord.drafts.DraftStates;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One draft: its files, what changed, what was found, and what may be done with the whole of it. */
@Controller
class DraftController {

    private final Drafts drafts;
    private final DraftStates states;
    private final DraftLocks locks;
    private final DraftViews views;
    private final Releases releases;
    private final ObjectProvider<DraftPanel> panels;

    DraftController(
            Drafts drafts,
            DraftStates states,
            DraftLocks locks,
            DraftViews views,
            Releases releases,
            ObjectProvider<DraftPanel> panels) {
        this.drafts = drafts;
        this.states = states;
        this.locks = locks;
        this.views = views;
        this.releases = releases;
        this.panels = panels;
    }

    @PostMapping("/drafts")
    String create(@AuthenticationPrincipal SignedIn me, @RequestParam String title, @RequestParam int release) {
        Managers.require(me);
        return "redirect:/drafts/"
                + drafts.create(title, releases.numbered(release), me).id();
    }

    @GetMapping("/drafts/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id, Locale language, Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        model.addAttribute("view", views.of(draft, me, language));
        model.addAttribute("panels", panels(draft, me, language));
        return "drafts/draft";
    }

    @PostMapping("/drafts/{id}/title")
    String retitle(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @RequestParam String title,
            RedirectAttributes next) {
        states.retitle(id, title, me);
        return done(id, "drafts.done.retitled", next);
    }

    @PostMapping("/drafts/{id}/drop")
    String drop(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id, RedirectAttributes next) {
        states.drop(id, me);
        next.addFlashAttribute("done", "drafts.done.dropped");
        return "redirect:/programme";
    }

    @PostMapping("/drafts/{id}/takeover")
    String takeOver(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @RequestParam AccountId from,
            RedirectAttributes next) {
        Managers.require(me);
        drafts.get(id);
        locks.takeOver(id, from, me);
        return done(id, "drafts.done.tookOver", next);
    }

    @PostMapping("/drafts/{id}/let-go")
    String letGo(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id, RedirectAttributes next) {
        Managers.require(me);
        drafts.get(id);
        locks.letGo(id, me);
        return done(id, "drafts.done.letGo", next);
    }

    private static String done(DraftId id, String key, RedirectAttributes next) {
        next.addFlashAttribute("done", key);
        return "redirect:/drafts/" + id;
    }

    private List<Panel> panels(Draft draft, SignedIn me, Locale language) {
        return panels.orderedStream()
                .map(panel -> panel.model(draft, me, language)
                        .map(shown -> new Panel(panel.fragment(), shown))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
