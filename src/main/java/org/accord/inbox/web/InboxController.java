package org.accord.inbox.web;

import java.util.List;
import java.util.Locale;
import org.accord.casefile.WaitingForMe;
import org.accord.casefile.WaitingForMe.Waiting;
import org.accord.inbox.Notices;
import org.accord.inbox.Tasks;
import org.accord.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is asked of me, soonest first, and what I am told. */
@Controller
class InboxController {

    private final Tasks tasks;
    private final Notices notices;
    private final TaskLines lines;
    private final ObjectProvider<WaitingForMe> others;

    InboxController(Tasks tasks, Notices notices, TaskLines lines, ObjectProvider<WaitingForMe> others) {
        this.tasks = tasks;
        this.notices = notices;
        this.lines = lines;
        this.others = others;
    }

    @GetMapping("/")
    String mine(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            Model model) {
        int count = tasks.count(me);
        int pages = Math.max(1, (count + Tasks.PAGE - 1) / Tasks.PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        List<TaskLine> shownTasks = tasks.mine(me, shown - 1).stream()
                .map(task -> lines.of(task, me, language))
                .toList();
        model.addAttribute("tasks", shownTasks);
        List<Waiting> waiting =
                others.stream().flatMap(each -> each.of(me).stream()).toList();
        model.addAttribute("waiting", waiting);
        model.addAttribute("count", count + waiting.size());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("notices", notices.unread(me.id()));
        return "inbox/tasks";
    }

    @PostMapping("/notices/read")
    String readAll(@AuthenticationPrincipal SignedIn me) {
        notices.readAll(me.id());
        return "redirect:/";
    }

    @PostMapping("/notices/{id}/read")
    String read(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        notices.read(me.id(), id);
        return "redirect:/";
    }
}
