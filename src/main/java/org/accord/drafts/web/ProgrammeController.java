package org.accord.drafts.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.drafts.ProgrammePanel;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The studio's home: what is in force, what is being worked on, and what was before. */
@Controller
class ProgrammeController {

    private final Drafts drafts;
    private final DraftViews views;
    private final Releases releases;
    private final ObjectProvider<ProgrammePanel> panels;

    ProgrammeController(Drafts drafts, DraftViews views, Releases releases, ObjectProvider<ProgrammePanel> panels) {
        this.drafts = drafts;
        this.views = views;
        this.releases = releases;
        this.panels = panels;
    }

    @GetMapping("/programme")
    String home(@AuthenticationPrincipal SignedIn me, Locale language, Model model) {
        Managers.require(me);
        model.addAttribute("releases", releases.all());
        model.addAttribute(
                "drafts",
                drafts.current().stream()
                        .map(draft -> views.of(draft, me, language))
                        .toList());
        model.addAttribute("panels", panels(me, language));
        return "drafts/programme";
    }

    private List<Panel> panels(SignedIn me, Locale language) {
        return panels.orderedStream()
                .map(panel -> panel.model(me, language)
                        .map(shown -> new Panel(panel.fragment(), shown))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
