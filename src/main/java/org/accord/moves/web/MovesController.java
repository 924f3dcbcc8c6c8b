package org.accord.moves.web;

import java.util.List;
import java.util.Locale;
import org.accord.drafts.Managers;
import org.accord.moves.Move;
import org.accord.moves.MoveState;
import org.accord.moves.Moves;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving running case files: what would fit, a trial, the request, the second human, how far it is. */
@Controller
class MovesController {

    private final Moves moves;
    private final Releases releases;
    private final Accounts accounts;
    private final PlaceWords words;

    MovesController(Moves moves, Releases releases, Accounts accounts, PlaceWords words) {
        this.moves = moves;
        this.releases = releases;
        this.accounts = accounts;
        this.words = words;
    }

    /** @param confirmedBy empty before */
    record Line(Move move, int from, int to, String askedBy, String confirmedBy) {}

    record Running(Release release, int cases) {}

    @GetMapping("/moves")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        Moves.require(me);
        List<Release> all = releases.all();
        model.addAttribute("active", releases.inForce().orElseThrow());
        model.addAttribute(
                "running",
                moves.running().stream()
                        .map(each -> new Running(releases.get(each.release()), each.cases()))
                        .filter(each -> !each.release().active())
                        .toList());
        model.addAttribute(
                "lines", moves.all().stream().map(move -> line(move, all)).toList());
        model.addAttribute("asks", me.has(Role.PROGRAM_MANAGER));
        return "moves/moves";
    }

    @GetMapping("/moves/new")
    String look(@RequestParam int from, @AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        Managers.require(me);
        Release earlier = releases.numbered(from);
        Release active = releases.inForce().orElseThrow();
        model.addAttribute("from", earlier);
        model.addAttribute("to", active);
        List<PlaceWords.Line> places = words.say(moves.places(earlier.id(), active.id()), earlier.id(), locale);
        model.addAttribute("places", PlaceWords.grouped(places));
        model.addAttribute(
                "gone",
                places.stream().filter(place -> place.fit().endsWith("GONE")).count());
        return "moves/look";
    }

    @PostMapping("/moves/trial")
    String trial(@RequestParam int from, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        Managers.require(me);
        var report = moves.trial(
                releases.numbered(from).id(), releases.inForce().orElseThrow().id(), me);
        next.addFlashAttribute(
                "done",
                report.total() == 0
                        ? "moves.trial.none"
                        : report.moved() == 1 ? "moves.trial.moves" : "moves.trial.keeps");
        return "redirect:/moves/new?from=" + from;
    }

    @PostMapping("/moves")
    String ask(@RequestParam int from, @AuthenticationPrincipal SignedIn me) {
        Move move = moves.ask(
                releases.numbered(from).id(), releases.inForce().orElseThrow().id(), me);
        return "redirect:/moves/" + move.id();
    }

    @GetMapping("/moves/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        Moves.require(me);
        Move move = moves.get(id);
        model.addAttribute("line", line(move, releases.all()));
        model.addAttribute("report", moves.report(id));
        model.addAttribute(
                "kept", PlaceWords.grouped(words.kept(moves.report(id).kept(), move.from(), locale)));
        model.addAttribute("mayConfirm", moves.mayConfirm(move, me));
        model.addAttribute(
                "mayStop",
                me.has(Role.PROGRAM_MANAGER) && (move.state() == MoveState.RUNNING || move.state() == MoveState.ASKED));
        return "moves/move";
    }

    @PostMapping("/moves/{id}/confirmation")
    String confirm(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        moves.confirm(id, me);
        return "redirect:/moves/" + id;
    }

    @PostMapping("/moves/{id}/stop")
    String stop(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        boolean asked = moves.get(id).state() == MoveState.ASKED;
        moves.stop(id, me);
        return asked ? "redirect:/moves" : "redirect:/moves/" + id;
    }

    private Line line(Move move, List<Release> all) {
        return new Line(
                move,
                number(move.from(), all),
                number(move.to(), all),
                accounts.name(move.askedBy()),
                move.confirmedBy() == null ? "" : accounts.name(move.confirmedBy()));
    }

    private static int number(long release, List<Release> all) {
        return all.stream()
                .filter(each -> each.id() == release)
                .findFirst()
                .orElseThrow()
                .number();
    }
}
