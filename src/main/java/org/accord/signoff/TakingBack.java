package org.accord.signoff;

import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.SlotKey;
import org.accord.people.SignedIn;

/** A signer's wish to undo an answer while the round is open. */
public record TakingBack(RoundId round, SlotKey slot, SignedIn signer, UUID idempotencyKey, Locale language) {}
