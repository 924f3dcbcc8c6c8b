package org.accord.signoff.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked, and what came of it.
 *
 * @param answer the text of the state, {@code signoff.slot.<answer>}
 * @param name who answered; empty while nobody has
 * @param holders who could, while nobody has
 * @param words what was said with it, in the signer's own words
 * @param how by which mode it was given with help, empty where the signer signed alone
 * @param beside who helped, and who was there
 * @param receipt the row of the ledger, for its signer only
 */
public record SlotLine(
        String key,
        String slot,
        int ordinal,
        String mode,
        String answer,
        boolean pending,
        boolean carried,
        String name,
        List<String> holders,
        String words,
        String how,
        List<String> beside,
        @Nullable Instant at,
        @Nullable UUID receipt) {}
