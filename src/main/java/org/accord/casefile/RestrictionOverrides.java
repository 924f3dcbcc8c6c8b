package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accord.forms.FormLibrary;
import org.accord.people.AccountId;
import org.accord.people.Occupations;
import org.accord.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The one way past a restriction: a danger to life or to integrity, when the person's yes cannot be had in time. It is
 * short, its reason stays, and the person reads it.
 */
@Service
public class RestrictionOverrides {

    public static final String REASON = "restriction-override";

    private static final Duration LASTS = Duration.ofHours(4);

    public enum Danger {
        LIFE,
        INTEGRITY
    }

    /** {@code reason} is the document that says why. */
    public record Override(
            UUID restriction, AccountId by, Danger danger, DocumentId reason, Instant at, Instant until) {}

    private final JdbcClient jdbc;
    private final Restrictions restrictions;
    private final Documents documents;
    private final CaseFiles caseFiles;
    private final Occupations occupations;
    private final FormLibrary forms;
    private final AccessLog log;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestrictionOverrides(
            JdbcClient jdbc,
            Restrictions restrictions,
            Documents documents,
            CaseFiles caseFiles,
            Occupations occupations,
            FormLibrary forms,
            AccessLog log,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.restrictions = restrictions;
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.occupations = occupations;
        this.forms = forms;
        this.log = log;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NoSuchRestriction when it closes nothing to {@code me} now */
    @Transactional
    public Override override(CaseFileId caseFile, UUID restriction, Danger danger, String reason, SignedIn me) {
        Restriction closed = restrictions.get(caseFile, restriction);
        if (closed.liftedAt() != null || !closed.names(me.id(), occupations.of(me.id()))) {
            throw new NoSuchRestriction();
        }
        if (reason.isBlank()) {
            throw new ReasonIsMissing();
        }
        Instant now = clock.instant();
        Override made =
                new Override(restriction, me.id(), danger, written(closed, reason, me.id()), now, now.plus(LASTS));
        insert(made);
        log.allowed(me, caseFile, "OVERRIDE");
        timeline.add(caseFile, "restrictionOverridden", me.id());
        events.publishEvent(new RestrictionOverridden(caseFile, me.id()));
        return made;
    }

    /** The latest first. */
    public List<Override> of(CaseFileId caseFile) {
        return jdbc.sql(
                        """
                        select o.restriction_id, o.account_id, o.danger, o.document_id, o.at, o.until
                        from accord.restriction_override o join accord.restriction r on r.id = o.restriction_id
                        where r.case_file_id = :caseFile order by o.id desc
                        """)
                .param("caseFile", caseFile.value())
                .query((row, number) -> new Override(
                        row.getObject("restriction_id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Danger.valueOf(row.getString("danger")),
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("until").toInstant()))
                .list();
    }

    private DocumentId written(Restriction closed, String reason, AccountId by) {
        String release = caseFiles.get(closed.caseFile()).releaseId();
        var content = JsonNodeFactory.instance.objectNode().put("words", reason.strip());
        return documents
                .add(new NewDocument(
                        closed.caseFile(),
                        REASON,
                        closed.id().toString(),
                        content,
                        forms.schema(release, REASON).hash(),
                        release,
                        by))
                .id();
    }

    private void insert(Override made) {
        jdbc.sql(
                        """
                        insert into accord.restriction_override (restriction_id, document_id, account_id, danger, at, until)
                        values (:restriction, :document, :account, :danger, :at, :until)
                        """)
                .param("restriction", made.restriction())
                .param("document", made.reason().value())
                .param("account", made.by().value())
                .param("danger", made.danger().name())
                .param("at", Timestamp.from(made.at()))
                .param("until", Timestamp.from(made.until()))
                .update();
    }
}
