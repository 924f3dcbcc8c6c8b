package org.accord.readings;

import java.util.Map;
import java.util.Set;
import org.accord.casefile.Sight;
import org.accord.casefile.Slot;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.DecisionSight;
import org.springframework.stereotype.Component;

/** What the table of triggers was asked is what somebody answered: it goes no further than the answer itself. */
@Component
class TriggerDecisionSight implements DecisionSight {

    @Override
    public boolean reaches(DecisionRecord record, Set<Slot> mine) {
        if (!record.decision().equals(TriggerTable.TABLE)) {
            return true;
        }
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
