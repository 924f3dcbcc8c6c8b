package org.accord.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A task that a diagram opened.
 *
 * @param instance the process instance that waits for it
 * @param deployment of the diagram that opened it
 * @param slots any of which may do it; one or two
 * @param item tells apart several tasks of a kind, such as the agreed actions; empty when there is one
 * @param round the sign-off round when the task is to sign, with the place in it
 */
public record OpenedTask(
        String id,
        String instance,
        String deployment,
        CaseFileId caseFile,
        String modelKey,
        String nameFr,
        String nameEn,
        String form,
        List<Slot> slots,
        String item,
        @Nullable UUID round,
        @Nullable String slotKey,
        @Nullable Instant due,
        TaskLimits limits) {}
