package org.accord.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.forms.FormLibrary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of a case file. A version is written once; the next one stands beside it. */
@Service
public class Documents {

    /** A form's property: only the person can say this, a version by anybody else is refused (I-3). */
    private static final String PERSON_ONLY = "personOnly";

    private final JdbcClient jdbc;
    private final DocumentRow rows;
    private final DocumentWriting writing;
    private final FormLibrary forms;
    private final Participants participants;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            JdbcClient jdbc,
            DocumentRow rows,
            DocumentWriting writing,
            FormLibrary forms,
            Participants participants,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.writing = writing;
        this.forms = forms;
        this.participants = participants;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public DocumentVersion add(NewDocument document) {
        if (forms.schema(document.releaseId(), document.kind()).says(PERSON_ONLY)
                && (document.author() == null
                        || !participants.holdsByName(document.caseFile(), Slot.PERSON, document.author()))) {
            throw new PersonsOwnWords();
        }
        DocumentVersion written = writing.write(document);
        if (document.author() != null) {
            timeline.add(
                    document.caseFile(),
                    "documentWritten",
                    document.author(),
                    "@kind." + document.kind(),
                    written.version());
        }
        events.publishEvent(new DocumentWritten(written));
        return written;
    }

    public DocumentVersion get(DocumentId id) {
        return jdbc.sql(DocumentRow.SELECT + "where id = :id")
                .param("id", id.value())
                .query(rows::version)
                .optional()
                .orElseThrow(NoSuchDocument::new);
    }

    public Optional<DocumentVersion> latest(CaseFileId caseFile, String kind, String item) {
        return newest(caseFile, kind, item, "");
    }

    /** The latest of each of several kinds of which there is one at a time, in one question; none where none is written. */
    public Map<String, DocumentVersion> latest(CaseFileId caseFile, Set<String> kinds) {
        return jdbc
                .sql("select distinct on (kind) " + DocumentRow.COLUMNS + " from accord.document_version "
                        + "where case_file_id = :caseFile and kind = any (:kinds) and item = '' "
                        + "order by kind, version desc")
                .param("caseFile", caseFile.value())
                .param("kinds", kinds.toArray(String[]::new))
                .query(rows::version)
                .list()
                .stream()
                .collect(Collectors.toMap(DocumentVersion::kind, document -> document));
    }

    public Optional<DocumentVersion> latestAgreed(CaseFileId caseFile, String kind, String item) {
        return newest(caseFile, kind, item, "and agreed_at is not null ");
    }

    private Optional<DocumentVersion> newest(CaseFileId caseFile, String kind, String item, String only) {
        return jdbc.sql(DocumentRow.SELECT + "where case_file_id = :caseFile and kind = :kind and item = :item " + only
                        + "order by version desc limit 1")
                .param("caseFile", caseFile.value())
                .param("kind", kind)
                .param("item", item)
                .query(rows::version)
                .optional();
    }

    /** The newest first. */
    public List<DocumentVersion> versions(CaseFileId caseFile, String kind, String item) {
        return jdbc.sql(DocumentRow.SELECT
                        + "where case_file_id = :caseFile and kind = :kind and item = :item order by version desc")
                .param("caseFile", caseFile.value())
                .param("kind", kind)
                .param("item", item)
                .query(rows::version)
                .list();
    }

    /** Every version of every kind, in the order of writing. */
    public List<DocumentVersion> all(CaseFileId caseFile) {
        return jdbc.sql(DocumentRow.SELECT + "where case_file_id = :caseFile order by created_at, number")
                .param("caseFile", caseFile.value())
                .query(rows::version)
                .list();
    }

    @Transactional
    public void markAgreed(DocumentId id, Instant at) {
        jdbc.sql("update accord.document_version set agreed_at = :at where id = :id and agreed_at is null")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** With this salt anyone who has the content can make the subject hash again; empty when it is erased. */
    public Optional<String> salt(DocumentId id) {
        return jdbc.sql("select encode(subject_salt, 'hex') from accord.document_version where id = :id")
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    /** Whether what is kept is what was shown to whoever signed it: its hash is made again from its content. */
    public Integrity integrity(DocumentId id) {
        DocumentVersion document = get(id);
        if (document.content() == null) {
            return Integrity.ERASED;
        }
        byte[] salt = HexFormat.of().parseHex(salt(id).orElseThrow());
        String hash =
                SubjectHash.of(document.kind(), document.version(), document.content(), document.schemaHash(), salt);
        return hash.equals(document.subjectHash()) ? Integrity.INTACT : Integrity.ALTERED;
    }

    public enum Integrity {
        INTACT,
        ERASED,
        ALTERED
    }

    /** Empties what was said. That it was said, by whom and when, stays, and so does its number in the ledger. */
    @Transactional
    public void erase(CaseFileId caseFile) {
        jdbc.sql(
                        """
                        update accord.document_version
                        set content = null, content_hash = null, subject_salt = null, erased_at = :now
                        where case_file_id = :caseFile and erased_at is null
                        """)
                .param("caseFile", caseFile.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        timeline.add(caseFile, "wordsErased", null);
        events.publishEvent(new CaseFileErased(caseFile));
    }
}
