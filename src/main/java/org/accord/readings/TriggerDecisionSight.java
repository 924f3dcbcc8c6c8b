package org.accord.readings;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Sight;
import org.accord.casefile.Slot;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.DecisionSight;
import org.accord.indicators.IndicatorType;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;

/** What the table of triggers was asked is what somebody answered: it goes no further than the answer itself. */
@Component
class TriggerDecisionSight implements DecisionSight {

    private final Access access;

    TriggerDecisionSight(Access access) {
        this.access = access;
    }

    @Override
    public Predicate<DecisionRecord> of(CaseFileId caseFile, SignedIn me) {
        // Whom the person closed their readings to learns nothing of them from what a table said
        Set<Slot> mine = access.closed(me, caseFile, "reading", "") ? Set.of() : access.slots(me, caseFile);
        return record -> !record.decision().equals(TriggerTable.TABLE) || reaches(record, mine);
    }

    @Override
    public Map<String, Set<String>> saysWhoReads() {
        return Map.of(TriggerTable.TABLE, Set.of("type", "safetyItem"));
    }

    private static boolean reaches(DecisionRecord record, Set<Slot> mine) {
        Map<String, Object> asked = record.inputs();
        boolean safety = Boolean.TRUE.equals(asked.get("safetyItem"));
        IndicatorType hiddenAs =
                switch (String.valueOf(asked.get("type"))) {
                    case "SESSION" -> IndicatorType.PROCESS;
                    case "OBSERVER", "MISSED" -> IndicatorType.QOL;
                    default -> IndicatorType.valueOf(String.valueOf(asked.get("type")));
                };
        return Sight.reaches(hiddenAs.audience(safety, false), mine);
    }
}
