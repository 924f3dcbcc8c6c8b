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
import org.accord.casefile.TailoredForms;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.FormTranslation;
import org.accord.forms.Routing;
import org.accord.forms.Verdict;
import org.accord.people.SignedIn;
import org.accord.system.Retrying;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of a task: shown with what is known, checked when it comes back, kept, and only then passed on. */
@Service
public class TaskForms {

    /** What sent a text back to those who write it. */
    private static final List<String> SENT_BACK = List.of("round.CHANGES_REQUESTED", "round.REFUSED", "round.EXPIRED");

    private final Tasks tasks;
    private final Notices notices;
    private final TaskSteps steps;
    private final Documents documents;
    private final Access access;
    private final FormLibrary forms;
    private final TailoredForms tailored;
    private final ObjectProvider<TaskOpening> openings;
    private final ApplicationEventPublisher events;
    private final Retrying retrying;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskForms(
            Tasks tasks,
            Notices notices,
            TaskSteps steps,
            Documents documents,
            Access access,
            FormLibrary forms,
            TailoredForms tailored,
            ObjectProvider<TaskOpening> openings,
            ApplicationEventPublisher events,
            Retrying retrying,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.notices = notices;
        this.steps = steps;
        this.documents = documents;
        this.access = access;
        this.forms = forms;
        this.tailored = tailored;
        this.openings = openings;
        this.events = events;
        this.retrying = retrying;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ShownForm show(String task, SignedIn me, Locale language) {
        TaskRow row = tasks.get(task, me);
        access.requireSlot(me, row.caseFile(), row.slots().toArray(org.accord.casefile.Slot[]::new));
        FormSchema schema = tailored.tailored(schema(row), row.caseFile(), me);
        return new ShownForm(
                row, FormTranslation.localized(schema, language), opened(row, schema, me), currentVersion(row));
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
        FormSchema schema = schema(task);
        FormSchema asked = tailored.tailored(schema, task.caseFile(), me);
        Verdict verdict = tailored.check(asked, sent.content(), opened(task, asked, me), task.caseFile(), me);
        if (!verdict.accepted()) {
            return new Submitted(task.caseFile(), verdict.errors());
        }
        keep(task, schema, verdict.content(), sent, me);
        notices.settled(List.of(me.id()), task.caseFile(), "@kind." + task.form(), SENT_BACK);
        steps.complete(task.id(), routing(task, schema, verdict.content()));
        return new Submitted(task.caseFile(), List.of());
    }

    private void keep(TaskRow task, FormSchema schema, JsonNode content, Submission sent, SignedIn me) {
        DocumentVersion written = documents.add(new NewDocument(
                task.caseFile(), task.form(), task.item(), content, schema.hash(), task.release(), me.id()));
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
        events.publishEvent(new TaskAnswered(task, written, me.id()));
    }

    private JsonNode opened(TaskRow task, FormSchema asked, SignedIn me) {
        JsonNode known = tailored.prefilled(asked, task.caseFile(), task.item(), me);
        openings.forEach(opening -> opening.open(task, asked, (ObjectNode) known));
        return known;
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

    private FormSchema schema(TaskRow task) {
        return forms.schema(task.release(), task.form());
    }

    private int currentVersion(TaskRow task) {
        return documents
                .latest(task.caseFile(), task.form(), task.item())
                .map(DocumentVersion::version)
                .orElse(0);
    }
}
