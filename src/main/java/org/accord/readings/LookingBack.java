package org.accord.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorVersions;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Service;

/** What was said over time and what it set off, as one reader may see it. */
@Service
public class LookingBack {

    /** A wording is a series of its own: what was answered to other words is never drawn on. */
    public record Series(Indicator indicator, List<Reading> readings) {}

    private final Access access;
    private final IndicatorVersions indicators;
    private final ReadingStore store;
    private final Triggers triggers;

    LookingBack(Access access, IndicatorVersions indicators, ReadingStore store, Triggers triggers) {
        this.access = access;
        this.indicators = indicators;
        this.store = store;
        this.triggers = triggers;
    }

    public List<Series> series(CaseFileId caseFile, SignedIn me) {
        WhoSees reader = reader(caseFile, me);
        var asked = new TreeMap<String, Series>();
        List<Reading> readings = store.of(caseFile);
        for (Indicator indicator : indicators.all()) {
            List<Reading> seen = readings.stream()
                    .filter(each -> each.indicator().equals(indicator.id()) && each.version() == indicator.version())
                    .filter(each -> reader.answer(indicator, each))
                    .toList();
            if (!seen.isEmpty()) {
                asked.put(indicator.id() + " " + indicator.version(), new Series(indicator, seen));
            }
        }
        return asked.values().stream()
                .sorted(Comparator.comparing(each -> each.indicator().type()))
                .toList();
    }

    /** The latest first. */
    public List<Trigger> triggers(CaseFileId caseFile, SignedIn me) {
        WhoSees reader = reader(caseFile, me);
        return triggers.of(caseFile).stream()
                .flatMap(each -> reader.trigger(each).stream())
                .toList();
    }

    /** The forms in which that reader may say how things are, the most their own first. */
    public List<String> forms(CaseFileId caseFile, SignedIn me) {
        Set<Slot> mine = access.slots(me, caseFile);
        List<String> forms = new ArrayList<>();
        if (mine.contains(Slot.PERSON)) {
            forms.add("reading");
        }
        if (mine.contains(Slot.CAREGIVER)) {
            forms.add("caregiver-reading");
        }
        if (mine.contains(Slot.LEAD_PRACTITIONER)
                || mine.contains(Slot.CAREGIVER) && access.mayRead(me, caseFile, Chosen.KIND)) {
            forms.add("observer-reading");
        }
        return forms;
    }

    private WhoSees reader(CaseFileId caseFile, SignedIn me) {
        // Whom the person closed their readings to sees their own answers and nothing else
        boolean closed = access.closed(me, caseFile, "reading", "");
        return new WhoSees(closed ? Set.of() : access.slots(me, caseFile), me.id());
    }
}
