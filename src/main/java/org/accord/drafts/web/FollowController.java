package org.accord.drafts.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftFollowing;
import org.accord.drafts.DraftFollowing.Choice;
import org.accord.drafts.DraftFollowing.Difference;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.drafts.ModelNames;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A newer release came into force: the draft is brought onto it, file by file where both changed one. */
@Controller
class FollowController {

    private static final String CHOICE = "choice:";

    private final Drafts drafts;
    private final DraftFollowing following;
    private final Releases releases;
    private final ModelNames names;

    FollowController(Drafts drafts, DraftFollowing following, Releases releases, ModelNames names) {
        this.drafts = drafts;
        this.following = following;
        this.releases = releases;
        this.names = names;
    }

    record Line(DraftPath path, String name) {}

    @GetMapping("/drafts/{id}/follow")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id, Locale language, Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        Difference difference = following.difference(draft).orElse(null);
        if (difference == null) {
            return "redirect:/drafts/" + id;
        }
        Map<String, String> mine = drafts.files(id);
        Map<String, String> theirs = releases.files(difference.release().id());
        model.addAttribute("draft", draft);
        model.addAttribute("release", difference.release());
        model.addAttribute("following", lines(difference.following(), theirs, mine, language));
        model.addAttribute("onBoth", lines(difference.onBoth(), mine, theirs, language));
        return "drafts/follow";
    }

    @PostMapping("/drafts/{id}/follow")
    String follow(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @RequestParam int release,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        Map<DraftPath, Choice> choices = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(CHOICE))
                .collect(Collectors.toMap(
                        field -> DraftPath.of(field.getKey().substring(CHOICE.length())),
                        field -> field.getValue().equals(Choice.THEIRS.name()) ? Choice.THEIRS : Choice.MINE));
        following.follow(id, release, choices, me);
        next.addFlashAttribute("done", "drafts.done.followed");
        next.addFlashAttribute("doneArgs", List.of(release));
        return "redirect:/drafts/" + id;
    }

    private List<Line> lines(
            List<DraftPath> paths, Map<String, String> files, Map<String, String> others, Locale language) {
        return paths.stream()
                .map(path -> new Line(
                        path,
                        names.name(
                                path.toString(),
                                files.getOrDefault(path.toString(), others.getOrDefault(path.toString(), "")),
                                language)))
                .toList();
    }
}
