package org.accord.trials.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftId;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.accord.programme.ContentHash;
import org.accord.system.Days;
import org.accord.trials.NoSuchReplay;
import org.accord.trials.PeriodNotUsable;
import org.accord.trials.Replay;
import org.accord.trials.ReplayId;
import org.accord.trials.ReplayViews;
import org.accord.trials.Replays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks a draft's tables what was asked before, and shows what would have come out otherwise. */
@Controller
class ReplayController {

    private static final int MONTHS = 12;

    private final Drafts drafts;
    private final Replays replays;
    private final ReplayViews views;
    private final Clock clock;

    ReplayController(Drafts drafts, Replays replays, ReplayViews views, Clock clock) {
        this.drafts = drafts;
        this.replays = replays;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/drafts/{id}/replay")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id, Locale language, Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        LocalDate today = Days.today(clock);
        model.addAttribute("draft", draft);
        model.addAttribute("from", today.minusMonths(MONTHS));
        model.addAttribute("until", today);
        shown(draft, replays.latestOf(id), language, model);
        return "trials/replay";
    }

    /** @param from the first and {@code until} the last day */
    @PostMapping("/drafts/{id}/replay")
    String start(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        Managers.require(me);
        drafts.get(id);
        Instant first = startOf(from, 0);
        Instant end = startOf(until, 1);
        if (!first.isBefore(end)) {
            throw new PeriodNotUsable();
        }
        replays.start(id, first, end, me);
        return "redirect:/drafts/" + id + "/replay";
    }

    @PostMapping("/drafts/{id}/replays/{replay}/stop")
    String stop(@AuthenticationPrincipal SignedIn me, @PathVariable DraftId id, @PathVariable ReplayId replay) {
        Managers.require(me);
        replays.stop(found(id, replay).id(), me);
        return "redirect:/drafts/" + id + "/replay";
    }

    /** The part of the page that changes while one waits. */
    @GetMapping("/drafts/{id}/replays/{replay}/progress")
    String progress(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable DraftId id,
            @PathVariable ReplayId replay,
            Locale language,
            Model model) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        model.addAttribute("draft", draft);
        shown(draft, Optional.of(found(id, replay)), language, model);
        return "trials/replay :: progress";
    }

    private void shown(Draft draft, Optional<Replay> replay, Locale language, Model model) {
        model.addAttribute("replay", replay.orElse(null));
        model.addAttribute(
                "result", replay.flatMap(each -> views.of(each, language)).orElse(null));
        model.addAttribute(
                "stale",
                replay.filter(each -> !each.contentHash().equals(ContentHash.of(drafts.files(draft.id()))))
                        .isPresent());
    }

    private Replay found(DraftId draft, ReplayId replay) {
        drafts.get(draft);
        return Optional.of(replays.get(replay))
                .filter(each -> each.draft().equals(draft))
                .orElseThrow(NoSuchReplay::new);
    }

    private static Instant startOf(String day, int later) {
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(Days.ZONE).toInstant();
        } catch (DateTimeParseException noDay) {
            throw new PeriodNotUsable();
        }
    }
}
