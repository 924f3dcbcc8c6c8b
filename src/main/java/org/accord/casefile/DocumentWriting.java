package org.accord.casefile;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.accord.forms.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a version its number, its salt and its hashes, and puts it beside the earlier ones. */
@Component
class DocumentWriting {

    private static final int SALT_BYTES = 32;

    private final JdbcClient jdbc;
    private final DocumentRow rows;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DocumentWriting(JdbcClient jdbc, DocumentRow rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    DocumentVersion write(NewDocument document) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return insert(document, nextVersion(document), salt);
    }

    /** Two people who write the same kind at once wait for one another, and get a number each. */
    private int nextVersion(NewDocument document) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .param("subject", document.caseFile() + " " + document.kind() + " " + document.item())
                .query((row, number) -> true)
                .single();
        return jdbc.sql(
                        """
                        select coalesce(max(version), 0) + 1 from accord.document_version
                        where case_file_id = :caseFile and kind = :kind and item = :item
                        """)
                .param("caseFile", document.caseFile().value())
                .param("kind", document.kind())
                .param("item", document.item())
                .query(Integer.class)
                .single();
    }

    private DocumentVersion insert(NewDocument document, int version, byte[] salt) {
        String content = CanonicalJson.of(document.content());
        return jdbc.sql(
                        """
                        insert into accord.document_version (id, case_file_id, kind, item, version, content, content_hash,
                            schema_hash, subject_hash, subject_salt, release_id, author, created_at)
                        values (:id, :caseFile, :kind, :item, :version, :content, :contentHash, :schemaHash, :subjectHash,
                            :salt, :release, cast(:author as uuid), :now)
                        returning
                        """
                                + DocumentRow.COLUMNS)
                .param("id", UUID.randomUUID())
                .param("caseFile", document.caseFile().value())
                .param("kind", document.kind())
                .param("item", document.item())
                .param("version", version)
                .param("content", content)
                .param("contentHash", SubjectHash.sha256(new byte[0], content))
                .param("schemaHash", document.schemaHash())
                .param(
                        "subjectHash",
                        SubjectHash.of(document.kind(), version, document.content(), document.schemaHash(), salt))
                .param("salt", salt)
                .param("release", Long.valueOf(document.releaseId()))
                .param(
                        "author",
                        document.author() == null ? null : document.author().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(rows::version)
                .single();
    }
}
