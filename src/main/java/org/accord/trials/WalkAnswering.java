package org.accord.trials;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.casefile.Slot;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.MadeUpAnswers;
import org.accord.forms.MadeUpAnswers.Filled;
import org.accord.inbox.ShownForm;
import org.accord.inbox.Submission;
import org.accord.inbox.Submitted;
import org.accord.inbox.TaskForms;
import org.accord.inbox.TaskRow;
import org.accord.people.SignedIn;
import org.accord.programme.PassingRelease;
import org.accord.system.Days;
import org.accord.trials.Walk.Stop;
import org.accord.trials.Walk.Why;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Forms of a walk, filled by people who do not exist: what a task asks, and what has to be written before it starts. */
@Component
class WalkAnswering {

    private final TaskForms taskForms;
    private final FormLibrary forms;
    private final Documents documents;
    private final WalkCast cast;
    private final WalkWords words;
    private final Clock clock;

    WalkAnswering(
            TaskForms taskForms, FormLibrary forms, Documents documents, WalkCast cast, WalkWords words, Clock clock) {
        this.taskForms = taskForms;
        this.forms = forms;
        this.documents = documents;
        this.cast = cast;
        this.words = words;
        this.clock = clock;
    }

    ShownForm shown(TaskRow task, SignedIn me, Locale language) {
        return taskForms.show(task.id(), me, language);
    }

    /**
     * @param chosen what whoever walks wants to have answered
     * @param time how often this was asked, this time included
     */
    Filled filled(ShownForm form, Map<String, String> chosen, int time, Locale language) {
        return MadeUpAnswers.of(form.schema(), form.content(), chosen, time, language, Days.today(clock));
    }

    void send(TaskRow task, SignedIn me, ShownForm form, JsonNode content, Locale language) {
        Submission sent = new Submission(task.id(), content, form.version(), UUID.randomUUID());
        Submitted submitted = taskForms.submit(sent, me);
        if (!submitted.accepted()) {
            List<String> errors = words.errors(form.schema(), submitted.errors(), language);
            throw new WalkStopped(new Stop(Why.NOT_ACCEPTED, task.name(language), errors, ""));
        }
    }

    /** By the person, as if it had been written before. */
    void write(CaseFileId caseFile, PassingRelease release, String kind, Locale language) {
        String id = String.valueOf(release.id());
        FormSchema schema = forms.schema(id, kind);
        JsonNode content = MadeUpAnswers.of(
                        schema.json(), JsonNodeFactory.instance.objectNode(), Map.of(), 1, language, Days.today(clock))
                .content();
        SignedIn person = cast.holders(caseFile, List.of(Slot.PERSON)).get(0);
        documents.add(new NewDocument(caseFile, kind, "", content, schema.hash(), id, person.id()));
    }
}
