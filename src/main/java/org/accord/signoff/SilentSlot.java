package org.accord.signoff;

import java.time.Instant;
import org.accord.casefile.SlotKey;

/**
 * A slot that was asked and has not answered.
 *
 * @param asked when this round asked
 * @param daysInRound calendar days since this round asked
 * @param daysSilent calendar days since the first unanswered invitation on this subject, over earlier rounds too
 */
public record SilentSlot(SlotKey slot, SlotMode mode, Instant asked, int daysInRound, int daysSilent) {}
