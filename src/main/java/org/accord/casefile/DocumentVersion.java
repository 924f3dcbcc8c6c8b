package org.accord.casefile;

import java.time.Instant;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was written once and never changes. {@code content} and {@code contentHash} are null when it was erased. */
public record DocumentVersion(
        DocumentId id,
        CaseFileId caseFile,
        String kind,
        String item,
        int version,
        @Nullable JsonNode content,
        @Nullable String contentHash,
        String schemaHash,
        String subjectHash,
        String releaseId,
        @Nullable AccountId author,
        Instant createdAt,
        @Nullable Instant agreedAt) {

    public boolean erased() {
        return content == null;
    }
}
