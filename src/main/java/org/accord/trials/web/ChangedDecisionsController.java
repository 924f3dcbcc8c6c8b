package org.accord.trials.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFile;
import org.accord.decisions.CodeWords;
import org.accord.people.SignedIn;
import org.accord.trials.ChangedDecisions;
import org.accord.trials.Replay;
import org.accord.trials.ReplayId;
import org.accord.trials.Replays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For whoever may read a case file: which of its decisions a rule change would have changed. A manager finds none here. */
@Controller
class ChangedDecisionsController {

    private final Replays replays;
    private final ChangedDecisions changed;
    private final CodeWords words;

    ChangedDecisionsController(Replays replays, ChangedDecisions changed, CodeWords words) {
        this.replays = replays;
        this.changed = changed;
        this.words = words;
    }

    record Line(CaseFile file, String decision, Instant decidedAt, String before, String after) {}

    @GetMapping("/replays/{replay}/mine")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable ReplayId replay, Locale language, Model model) {
        Replay found = replays.get(replay);
        model.addAttribute("replay", found);
        model.addAttribute(
                "lines",
                changed.of(found.id(), me).stream()
                        .map(each -> new Line(
                                each.file(),
                                each.record().decision(),
                                each.record().decidedAt(),
                                said(each.record().outputs(), language),
                                said(each.after(), language)))
                        .toList());
        return "trials/mine";
    }

    private String said(List<Map<String, Object>> rows, Locale language) {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .filter(each -> !each.getKey().startsWith("reason") && each.getValue() != null)
                        .map(each -> words.value(each.getKey(), each.getValue(), language))
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining(" ; "));
    }
}
