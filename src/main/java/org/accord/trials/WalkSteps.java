package org.accord.trials;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.casefile.Slot;
import org.accord.decisions.Decisions;
import org.accord.forms.FieldError;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.MadeUpAnswers;
import org.accord.forms.MadeUpAnswers.Choice;
import org.accord.forms.Routing;
import org.accord.inbox.TaskForms;
import org.accord.inbox.TaskRow;
import org.accord.inbox.TaskSteps;
import org.accord.inbox.Tasks;
import org.accord.programme.PassingRelease;
import org.accord.signoff.SignOffs;
import org.accord.system.Days;
import org.accord.system.Refusal;
import org.accord.trials.WalkedEngine.Passed;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a walk needs of the house, and its beginning. */
@Component
class WalkSteps {

    /** What is signed has to be written first. */
    private static final String SUBJECT = "subject";

    final WalkedEngine engine;
    final WalkCast cast;
    final WalkSigning signing;
    final Tasks tasks;
    final TaskForms taskForms;
    final SignOffs signOffs;
    final Decisions decisions;
    private final FormLibrary forms;
    private final TaskSteps steps;
    final Clock clock;
    private final Documents documents;
    private final MessageSource messages;

    WalkSteps(
            WalkedEngine engine,
            WalkCast cast,
            WalkSigning signing,
            Tasks tasks,
            TaskForms taskForms,
            SignOffs signOffs,
            Decisions decisions,
            FormLibrary forms,
            TaskSteps steps,
            Documents documents,
            Clock clock,
            MessageSource messages) {
        this.messages = messages;
        this.engine = engine;
        this.cast = cast;
        this.signing = signing;
        this.tasks = tasks;
        this.taskForms = taskForms;
        this.signOffs = signOffs;
        this.decisions = decisions;
        this.forms = forms;
        this.steps = steps;
        this.documents = documents;
        this.clock = clock;
    }

    Walk walk(
            PassingRelease release,
            SortedMap<String, String> files,
            String process,
            WalkAnswers answers,
            Locale language) {
        CaseFileId caseFile = cast.meet(release.id(), language);
        Map<String, String> givens = new HashMap<>();
        engine.givens(files, process).forEach(given -> {
            String chosen = answers.given().getOrDefault(given.name(), "");
            givens.put(given.name(), given.codes().contains(chosen) ? chosen : given.usual());
        });
        WalkRun run = new WalkRun(this, caseFile, answers, language);
        return run.from(() -> {
            String subject = givens.getOrDefault(SUBJECT, "");
            if (files.containsKey("forms/" + subject + ".form")) {
                write(caseFile, release, subject, language);
            }
            engine.start(caseFile, release, process, givens);
        });
    }

    String title(TaskRow task, Locale language) {
        return forms.schema(task.release(), task.form()).title(language);
    }

    /** A diagram reads what steers it by name; tables read lines of lists. */
    List<Choice> steering(TaskRow task, List<Choice> choices) {
        Set<String> read = steps.variablesRead(task.release());
        return choices.stream()
                .map(choice -> choice.steering(
                        choice.path().contains("[") || read.contains(Routing.variable(task.form(), choice.path()))))
                .toList();
    }

    List<String> errors(String shown, List<FieldError> errors, Locale language) {
        return errors.stream()
                .map(error -> MadeUpAnswers.label(shown, error.path(), language)
                        + messages.getMessage("trials.walk.colon", null, language)
                        + messages.getMessage(error.messageKey(), error.args().toArray(), language))
                .toList();
    }

    /** Names may have to be read from a database that answers nothing more: then the path ends before. */
    List<Passed> since(Locale language) {
        try {
            return engine.since(language);
        } catch (RuntimeException afterAFailure) {
            return List.of();
        }
    }

    String said(RuntimeException failure, Locale language) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest instanceof Refusal refusal
                ? messages.getMessage(
                        "refusal." + refusal.messageKey() + ".what",
                        refusal.args().toArray(),
                        "",
                        language)
                : String.valueOf(deepest.getMessage());
    }

    private void write(CaseFileId caseFile, PassingRelease release, String kind, Locale language) {
        String id = String.valueOf(release.id());
        FormSchema schema = forms.schema(id, kind);
        JsonNode content = MadeUpAnswers.of(
                        schema.json(), JsonNodeFactory.instance.objectNode(), Map.of(), 1, language, Days.today(clock))
                .content();
        documents.add(new NewDocument(
                caseFile,
                kind,
                "",
                content,
                schema.hash(),
                id,
                cast.holders(caseFile, List.of(Slot.PERSON)).get(0).id()));
    }
}
