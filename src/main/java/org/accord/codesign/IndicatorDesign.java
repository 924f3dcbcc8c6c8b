package org.accord.codesign;

import java.time.Instant;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An indicator on its way.
 *
 * @param file the programme file on which it is written and signed
 * @param replaces the id of the indicator that it puts in other words; null for a new one
 * @param needs how many people of each place the release of the file wants in the group
 * @param since when {@code state} began
 */
public record IndicatorDesign(
        CaseFileId file,
        String title,
        @Nullable String replaces,
        Map<Slot, Integer> needs,
        AccountId proposedBy,
        Instant proposedAt,
        DesignState state,
        Instant since) {}
