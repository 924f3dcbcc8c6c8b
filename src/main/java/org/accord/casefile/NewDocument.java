package org.accord.casefile;

import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code kind} is the form's id, {@code item} tells several of a kind apart and is otherwise empty; the author is null
 * when Accord itself wrote it.
 */
public record NewDocument(
        CaseFileId caseFile,
        String kind,
        String item,
        JsonNode content,
        String schemaHash,
        String releaseId,
        @Nullable AccountId author) {}
