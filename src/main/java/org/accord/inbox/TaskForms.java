package org.accord.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.forms.FieldError;
import org.accord.forms.FormCheck;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.FormTranslation;
import org.accord.forms.Prefill;
import org.accord.forms.Routing;
import org.accord.forms.Verdict;
import org.accord.people.SignedIn;
import org.accord.system.Retrying;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The form of a task: shown with what is known, checked when it comes back, kept, and only then passed on. */
@Service
public class TaskForms {

    private final Tasks tasks;
    private final TaskSteps steps;
    private final Documents documents;
    private final Access access;
    private final FormLibrary forms;
    private final ObjectProvider<FormTailor> tailors;
    private final Retrying retrying;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskForms(
            Tasks tasks,
            TaskSteps steps,
            Documents documents,
            Access access,
            FormLibrary forms,
            ObjectProvider<FormTailor> tailors,
            Retrying retrying,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.documents = documents;
        this.access = access;
        this.forms = forms;
        this.tailors = tailors;
        this.retrying = retrying;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ShownForm show(String task, SignedIn me, Locale language) {
        TaskRow row = tasks.get(task, me);
        access.requireSlot(me, row.caseFile(), row.slots().toArray(org.accord.casefile.Slot[]::new));
        FormSchema schema = schema(row, me);
        return new ShownForm(
                row, FormTranslation.localized(schema, language), prefilled(row, schema), currentVersion(row));
    }

    /** The same key again gives the same answer and has no further effect, also after a reply that got lost. */
    public Submitted submit(Submission sent, SignedIn me) {
        return retrying.inTransaction(() -> earlier(sent, me).orElseGet(() -> accept(sent, me)));
    }

    private Submitted accept(Submission sent, SignedIn me) {
        TaskRow task = tasks.find(sent.task()).orElseThrow(TaskIsDone::new);
        if (!tasks.mayDo(task, me.id()) || task.round() != null) {
            throw new NoSuchTask();
        }
        FormSchema schema = schema(task, me);
        Verdict verdict = FormCheck.check(schema, sent.content(), prefilled(task, schema));
        List<FieldError> errors =
                verdict.accepted() ? objections(task, schema, verdict.content(), me) : verdict.errors();
        if (!errors.isEmpty()) {
            return new Submitted(task.caseFile(), errors);
        }
        keep(task, schema, verdict.content(), sent, me);
        steps.complete(task.id(), routing(task, schema, verdict.content()));
        return new Submitted(task.caseFile(), List.of());
    }

    private void keep(TaskRow task, FormSchema schema, JsonNode content, Submission sent, SignedIn me) {
        DocumentVersion written = documents.add(
                new NewDocument(task.caseFile(), task.form(), "", content, schema.hash(), task.release(), me.id()));
        // Numbered under a lock of the kind: whoever wrote on the same version second finds another number
        if (written.version() != sent.shownVersion() + 1) {
            throw new SomebodyWroteMeanwhile(task.form());
        }
        jdbc.sql(
                        """
                        insert into accord.submission (account_id, idempotency_key, task_id, document_id, at)
                        values (:me, :key, :task, :document, :now)
                        """)
                .param("me", me.id().value())
                .param("key", sent.idempotencyKey())
                .param("task", task.id())
                .param("document", written.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<Submitted> earlier(Submission sent, SignedIn me) {
        return jdbc.sql(
                        """
                        select d.case_file_id from accord.submission s join accord.document_version d on d.id = s.document_id
                        where s.account_id = :me and (s.idempotency_key = :key or s.task_id = :task) limit 1
                        """)
                .param("me", me.id().value())
                .param("key", sent.idempotencyKey())
                .param("task", sent.task())
                .query(UUID.class)
                .optional()
                .map(caseFile -> new Submitted(new CaseFileId(caseFile), List.of()));
    }

    private Map<String, Object> routing(TaskRow task, FormSchema schema, JsonNode content) {
        return Routing.variables(schema, content, steps.variablesRead(task.release()));
    }

    private List<FieldError> objections(TaskRow task, FormSchema schema, JsonNode content, SignedIn me) {
        return tailors.orderedStream()
                .flatMap(tailor -> tailor.objections(schema, content, task.caseFile(), me).stream())
                .toList();
    }

    private FormSchema schema(TaskRow task, SignedIn me) {
        FormSchema schema = forms.schema(task.release(), task.form());
        for (FormTailor tailor : tailors.orderedStream().toList()) {
            schema = tailor.tailor(schema, task.caseFile(), me);
        }
        return schema;
    }

    private JsonNode prefilled(TaskRow task, FormSchema schema) {
        return Prefill.prefill(schema, kind -> documents
                .latest(task.caseFile(), kind, "")
                .flatMap(document -> Optional.ofNullable(document.content())));
    }

    private int currentVersion(TaskRow task) {
        return documents
                .latest(task.caseFile(), task.form(), "")
                .map(DocumentVersion::version)
                .orElse(0);
    }
}
