package org.accord.readings.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorLibrary;
import org.accord.readings.Trigger;
import org.springframework.stereotype.Component;

/** What was set off, as one reader is told. */
public record TriggerLine(
        String action, String state, String outcome, Instant due, Instant setOffAt, List<Why> reasons) {

    /** @param about the question that was answered, "" where silence was the reason */
    public record Why(String about, String text) {}

    public boolean open() {
        return state.equals("OPEN");
    }

    @Component
    static class Lines {

        private final IndicatorLibrary indicators;
        private final CaseFiles caseFiles;

        Lines(IndicatorLibrary indicators, CaseFiles caseFiles) {
            this.indicators = indicators;
            this.caseFiles = caseFiles;
        }

        List<TriggerLine> of(CaseFileId caseFile, List<Trigger> triggers, Locale locale) {
            if (triggers.isEmpty()) {
                return List.of();
            }
            Map<String, Indicator> today =
                    indicators.indicators(caseFiles.get(caseFile).releaseId());
            return triggers.stream().map(each -> line(each, today, locale)).toList();
        }

        private static TriggerLine line(Trigger trigger, Map<String, Indicator> today, Locale locale) {
            return new TriggerLine(
                    trigger.action(),
                    trigger.state(),
                    trigger.outcome(),
                    trigger.due(),
                    trigger.setOffAt(),
                    trigger.reasons().stream()
                            .map(each -> new Why(about(each, today, locale), each.text(locale)))
                            .distinct()
                            .toList());
        }

        /** What is lowest of all the rest is nobody's business on a list. */
        private static String about(Trigger.Reason reason, Map<String, Indicator> today, Locale locale) {
            Indicator indicator = today.get(reason.indicator());
            return indicator == null || reason.rule().equals("T11")
                    ? ""
                    : indicator.text(locale).replaceFirst(" ?: ?\\{.*", "");
        }
    }
}
