package org.accord.signoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;

/**
 * Finds out whether as many distinct humans as slots can be found, each holding the slot they would fill: a largest
 * matching between slots and humans, grown along augmenting paths (Kuhn).
 */
final class DistinctHumans {

    private final Map<SlotKey, Set<AccountId>> holders;
    private final Map<AccountId, SlotKey> filled = new HashMap<>();

    private DistinctHumans(Map<SlotKey, Set<AccountId>> holders) {
        this.holders = new LinkedHashMap<>(holders);
    }

    /** The slots that stay empty however the humans are placed; none when everybody can sign. */
    static List<SlotKey> missing(Map<SlotKey, Set<AccountId>> holders) {
        DistinctHumans humans = new DistinctHumans(holders);
        List<SlotKey> missing = new ArrayList<>();
        for (SlotKey slot : humans.holders.keySet()) {
            if (!humans.place(slot, new HashSet<>())) {
                missing.add(slot);
            }
        }
        return missing;
    }

    private boolean place(SlotKey slot, Set<AccountId> tried) {
        for (AccountId human : holders.get(slot)) {
            if (tried.add(human)) {
                SlotKey elsewhere = filled.get(human);
                if (elsewhere == null || place(elsewhere, tried)) {
                    filled.put(human, slot);
                    return true;
                }
            }
        }
        return false;
    }
}
