package org.accord.trials;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accord.forms.FieldError;
import org.accord.forms.FormLibrary;
import org.accord.forms.MadeUpAnswers;
import org.accord.forms.MadeUpChoice;
import org.accord.forms.Routing;
import org.accord.inbox.TaskRow;
import org.accord.inbox.TaskSteps;
import org.accord.system.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is said of the tasks of a walk, and of what goes wrong in it. */
@Component
class WalkWords {

    private final FormLibrary forms;
    private final TaskSteps steps;
    private final MessageSource messages;

    WalkWords(FormLibrary forms, TaskSteps steps, MessageSource messages) {
        this.forms = forms;
        this.steps = steps;
        this.messages = messages;
    }

    String title(TaskRow task, Locale language) {
        return forms.schema(task.release(), task.form()).title(language);
    }

    /** A diagram reads what steers it by name; tables read lines of lists. */
    List<MadeUpChoice> steering(TaskRow task, List<MadeUpChoice> choices) {
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
}
