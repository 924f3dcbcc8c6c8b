package org.accord.casefile.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.accord.casefile.Access;
import org.accord.casefile.AccessLog;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CommunicationLog;
import org.accord.casefile.Right;
import org.accord.casefile.Timeline;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened on a case file, and who opened it. */
@Controller
class HistoryController {

    private static final int PAGE = 20;

    private final Access access;
    private final Timeline timeline;
    private final AccessLog accessLog;
    private final CommunicationLog communications;
    private final Accounts accounts;
    private final FileHead.Heads heads;
    private final FileWords words;

    HistoryController(
            Access access,
            Timeline timeline,
            AccessLog accessLog,
            CommunicationLog communications,
            Accounts accounts,
            FileHead.Heads heads,
            FileWords words) {
        this.access = access;
        this.timeline = timeline;
        this.accessLog = accessLog;
        this.communications = communications;
        this.accounts = accounts;
        this.heads = heads;
        this.words = words;
    }

    /** {@code who} is empty when Accord did it by itself. */
    record Line(Instant at, String who, String what, boolean refused) {}

    /** What left the file; {@code by} is empty when Accord passed it on by itself. */
    record Told(Instant at, String by, String what, String recipient, String purpose, String justification) {}

    @GetMapping("/case-files/{id}/timeline")
    String timeline(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        access.require(me, id, Right.READ);
        FileHead head = heads.of(id, me);
        List<Timeline.Entry> entries = timeline.of(id, PAGE + 1, offset(page));
        show(
                model,
                head,
                page,
                entries.stream()
                        .filter(each -> words.kinds(each).allMatch(kind -> access.mayRead(me, id, kind)))
                        .map(each -> new Line(
                                each.at(), name(each.actor()), words.happened(head.file(), each, locale), false))
                        .toList());
        return "casefile/timeline";
    }

    @GetMapping("/case-files/{id}/access-log")
    String accessLog(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean all,
            Locale locale,
            Model model) {
        access.require(me, id, Right.READ_ACCESS_LOG);
        FileHead head = heads.of(id, me);
        boolean othersOnly = head.mine() && !all;
        List<AccessLog.Entry> entries = accessLog.of(id, othersOnly ? me.id() : null, PAGE + 1, offset(page));
        model.addAttribute("othersOnly", othersOnly);
        model.addAttribute("told", page > 1 ? List.of() : told(head, locale));
        show(
                model,
                head,
                page,
                entries.stream()
                        .map(each -> new Line(
                                each.at(),
                                name(each.account()),
                                words.accessed(head.file(), each, locale),
                                each.refused()))
                        .toList());
        return "casefile/access-log";
    }

    private List<Told> told(FileHead head, Locale locale) {
        return communications.of(head.file().id()).stream()
                .map(each -> new Told(
                        each.at(),
                        name(each.by()),
                        words.text(head.file(), each.nature(), locale),
                        words.text(head.file(), each.recipient(), locale),
                        words.text(head.file(), each.purpose(), locale),
                        words.text(head.file(), each.justification(), locale)))
                .toList();
    }

    /** One line more than a page holds tells whether there is another page. */
    private static void show(Model model, FileHead head, int page, List<Line> lines) {
        model.addAttribute("head", head);
        model.addAttribute("lines", lines.subList(0, Math.min(PAGE, lines.size())));
        model.addAttribute("number", Math.max(1, page));
        model.addAttribute("count", Math.max(1, page) + (lines.size() > PAGE ? 1 : 0));
    }

    private static int offset(int page) {
        return (int) Math.min(Integer.MAX_VALUE, (Math.max(1, page) - 1L) * PAGE);
    }

    private String name(@Nullable AccountId account) {
        return account == null ? "" : accounts.name(account);
    }
}
