package org.accord.inbox.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFiles;
import org.accord.forms.FormJson;
import org.accord.inbox.ShownForm;
import org.accord.inbox.Submission;
import org.accord.inbox.Submitted;
import org.accord.inbox.TaskBackground;
import org.accord.inbox.TaskBackground.Refused;
import org.accord.inbox.TaskForms;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/** One task: where we are, what is asked, and its form. */
@Controller
class TaskController {

    private final Tasks tasks;
    private final TaskForms forms;
    private final CaseFiles caseFiles;
    private final FormJson json;
    private final TaskLines lines;
    private final ObjectProvider<TaskBackground> backgrounds;

    TaskController(
            Tasks tasks,
            TaskForms forms,
            CaseFiles caseFiles,
            FormJson json,
            TaskLines lines,
            ObjectProvider<TaskBackground> backgrounds) {
        this.tasks = tasks;
        this.forms = forms;
        this.caseFiles = caseFiles;
        this.json = json;
        this.lines = lines;
        this.backgrounds = backgrounds;
    }

    @GetMapping("/tasks/{id}")
    ModelAndView show(@PathVariable String id, @AuthenticationPrincipal SignedIn me, Locale language) {
        TaskRow task = tasks.get(id, me);
        if (task.round() != null) {
            return new ModelAndView("redirect:" + TaskLine.address(task));
        }
        ShownForm form = forms.show(id, me, language);
        return page(form, me, form.content(), form.version(), UUID.randomUUID(), language);
    }

    @PostMapping("/tasks/{id}")
    ModelAndView submit(
            @PathVariable String id,
            @RequestParam String submission,
            @RequestParam int shownVersion,
            @RequestParam UUID idempotencyKey,
            @AuthenticationPrincipal SignedIn me,
            Locale language,
            RedirectAttributes redirect) {
        JsonNode content = json.read(submission);
        Submitted submitted = forms.submit(new Submission(id, content, shownVersion, idempotencyKey), me);
        if (submitted.accepted()) {
            redirect.addFlashAttribute("done", "inbox.done");
            redirect.addFlashAttribute("doneCaseFile", submitted.caseFile());
            return new ModelAndView("redirect:/");
        }
        ShownForm form = forms.show(id, me, language);
        JsonNode typed = content.isObject() ? content : form.content();
        ModelAndView page = page(form, me, typed, shownVersion, idempotencyKey, language);
        page.addObject("formErrors", json.errors(submitted.errors(), language));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(ShownForm form, SignedIn me, JsonNode content, int version, UUID key, Locale language) {
        ModelAndView page = new ModelAndView("inbox/task");
        page.addObject("task", lines.of(form.task(), me, language));
        page.addObject("caseFile", form.task().caseFile());
        page.addObject("form", form.task().form());
        page.addObject("slots", form.task().slots());
        page.addObject("stage", stage(form.task()));
        page.addObject("refused", refused(form.task(), me));
        page.addObject("ofTheProgramme", caseFiles.get(form.task().caseFile()).kind() == CaseFile.Kind.PROGRAMME);
        page.addObject("schemaJson", form.schema());
        page.addObject("dataJson", content.toString());
        page.addObject("shownVersion", version);
        page.addObject("idempotencyKey", key);
        return page;
    }

    private @Nullable Refused refused(TaskRow task, SignedIn me) {
        return backgrounds.stream()
                .flatMap(each -> each.of(task, me).stream())
                .findFirst()
                .orElse(null);
    }

    /** The stage entered last: a review that leads back to the plan stands at the plan. */
    private String stage(TaskRow task) {
        List<String> open = caseFiles.stages(task.caseFile()).stream()
                .filter(visit -> visit.left() == null)
                .map(visit -> visit.stage())
                .toList();
        return open.isEmpty() ? "" : open.get(open.size() - 1);
    }
}
