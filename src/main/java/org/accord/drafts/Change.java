package org.accord.drafts;

import java.time.Instant;
import java.util.UUID;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made of one file.
 *
 * @param number rises with each change of any draft
 * @param set what belongs to one act has one set
 * @param content null where the file was taken away
 */
public record Change(
        long number,
        UUID set,
        DraftPath path,
        @Nullable String content,
        @Nullable AccountId by,
        Instant at,
        Note note) {}
