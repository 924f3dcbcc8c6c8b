package org.accord.trials.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftId;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.accord.programme.ModelName;
import org.accord.programme.Releases;
import org.accord.trials.Walk;
import org.accord.trials.WalkAnswers;
import org.accord.trials.Walks;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A diagram of a draft is walked through with made-up answers. It answers a POST with the page itself: nothing is kept. */
@Controller
class WalkController {

    private static final int LONGEST_ANSWER = 1000;

    private final Drafts drafts;
    private final Walks walks;
    private final WalkFields fields;
    private final WalkViews views;
    private final Releases releases;

    WalkController(Drafts drafts, Walks walks, WalkFields fields, WalkViews views, Releases releases) {
        this.releases = releases;
        this.drafts = drafts;
        this.walks = walks;
        this.fields = fields;
        this.views = views;
    }

    record Line(String process, String name) {}

    @GetMapping("/drafts/{id}/walk")
    String choose(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id, Locale language, Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        SortedMap<String, String> files = drafts.files(id);
        List<Line> lines = Walks.in(files).stream()
                .map(process -> new Line(process, name(files, process, language)))
                .toList();
        model.addAttribute("draft", draft);
        model.addAttribute("lines", lines);
        return "trials/walks";
    }

    @GetMapping("/drafts/{id}/walk/{process}")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String process,
            Locale language,
            Model model) {
        Managers.require(me);
        return page(drafts.get(id), process, Map.of(), language, model);
    }

    @PostMapping("/drafts/{id}/walk/{process}")
    String walk(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable String process,
            @RequestParam Map<String, String> typed,
            Locale language,
            Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        SortedMap<String, String> files = drafts.files(id);
        Map<String, String> chosen = chosen(typed);
        Walk walk = walks.walk(files, process, new WalkAnswers(chosen), language);
        model.addAttribute(
                "view", views.of(walk, files, releases.files(draft.from().id()), language));
        return page(draft, process, chosen, language, model);
    }

    private String page(Draft draft, String process, Map<String, String> chosen, Locale language, Model model) {
        SortedMap<String, String> files = drafts.files(draft.id());
        boolean ready = walks.mayBeWalked(files, process);
        model.addAttribute("draft", draft);
        model.addAttribute("process", process);
        model.addAttribute("name", name(files, process, language));
        model.addAttribute("ready", ready);
        model.addAttribute("givens", ready ? fields.of(walks.givens(files, process), chosen, language) : List.of());
        return "trials/walk";
    }

    private static Map<String, String> chosen(Map<String, String> typed) {
        Map<String, String> chosen = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(WalkFields.PREFIX) && value.length() <= LONGEST_ANSWER) {
                chosen.put(name.substring(WalkFields.PREFIX.length()), value);
            }
        });
        return chosen;
    }

    private static String name(SortedMap<String, String> files, String process, Locale language) {
        String path = "processes/" + process + ".bpmn";
        return ModelName.of(path, files.get(path)).in(language);
    }
}
