package org.accord.decisions.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Right;
import org.accord.casefile.Slot;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.DecisionSight;
import org.accord.decisions.DecisionWords;
import org.accord.decisions.DecisionWords.Said;
import org.accord.decisions.Decisions;
import org.accord.decisions.web.Day.Line;
import org.accord.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every decision on a case file with its reason, in words that the person can read. */
@Controller
class DecisionsController {

    private static final Set<Slot> APPELLANTS = Set.of(Slot.PERSON, Slot.REPRESENTATIVE);

    private static final int PAGE = 20;
    /** How many of the latest stand open: the rest is one line each, or a phone would scroll for ever. */
    private static final int OPEN = 2;

    private final Access access;
    private final CaseFiles caseFiles;
    private final Decisions decisions;
    private final DecisionWords words;
    private final ObjectProvider<DecisionSight> sights;

    DecisionsController(
            Access access,
            CaseFiles caseFiles,
            Decisions decisions,
            DecisionWords words,
            ObjectProvider<DecisionSight> sights) {
        this.sights = sights;
        this.access = access;
        this.caseFiles = caseFiles;
        this.decisions = decisions;
        this.words = words;
    }

    @GetMapping("/case-files/{id}/decisions")
    String list(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        access.require(me, id, Right.READ);
        CaseFile file = caseFiles.get(id);
        model.addAttribute("file", file);
        Set<Slot> mine = access.slots(me, id);
        model.addAttribute("mayAppeal", mine.stream().anyMatch(APPELLANTS::contains));
        List<Predicate<DecisionRecord>> sight =
                sights.stream().map(each -> each.of(id, me)).toList();
        List<DecisionRecord> all = decisions.of(id).stream()
                .filter(each -> sight.stream().allMatch(sees -> sees.test(each)))
                .toList();
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        List<Line> lines = all.stream()
                .skip((shown - 1L) * PAGE)
                .limit(PAGE)
                .map(each -> line(each, locale))
                .toList();
        model.addAttribute("days", Day.of(lines, shown == 1 ? OPEN : 0));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "decisions/decisions";
    }

    private Line line(DecisionRecord each, Locale locale) {
        List<Said> inputs = each.erased() ? List.of() : words.inputs(each, locale);
        return new Line(each, each.reasons(locale), inputs, words.answers(each, locale));
    }
}
