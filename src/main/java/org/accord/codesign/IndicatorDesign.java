package org.accord.codesign;

import java.util.Map;
import org.accord.casefile.ProgrammeFile;
import org.accord.casefile.Proposed;
import org.accord.casefile.Slot;
import org.jspecify.annotations.Nullable;

/**
 * An indicator on its way.
 *
 * @param on the programme file on which it is written and signed
 * @param replaces the id of the indicator that it puts in other words; null for a new one
 * @param needs how many people of each place the release of the file wants in the group
 */
public record IndicatorDesign(ProgrammeFile<DesignState> on, @Nullable String replaces, Map<Slot, Integer> needs)
        implements Proposed<DesignState> {}
