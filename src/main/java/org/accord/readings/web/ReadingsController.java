package org.accord.readings.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Right;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorLibrary;
import org.accord.indicators.Standpoint;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.readings.LookingBack;
import org.accord.readings.LookingBack.Series;
import org.accord.readings.Reading;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was said over time, as pictures with the same in a table. */
@Controller
class ReadingsController {

    private final Access access;
    private final CaseFiles caseFiles;
    private final LookingBack lookingBack;
    private final IndicatorLibrary indicators;
    private final Accounts accounts;
    private final TriggerLine.Lines lines;

    ReadingsController(
            Access access,
            CaseFiles caseFiles,
            LookingBack lookingBack,
            IndicatorLibrary indicators,
            Accounts accounts,
            TriggerLine.Lines lines) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.lookingBack = lookingBack;
        this.indicators = indicators;
        this.accounts = accounts;
        this.lines = lines;
    }

    /** Charts of one kind, under a heading; what was asked and never answered has nothing to show. */
    record Group(String type, List<Chart> charts, List<String> unanswered) {

        static Group of(String type, List<Chart> all) {
            Map<Boolean, List<Chart>> answered = all.stream()
                    .filter(each -> each.indicator().type().name().equals(type))
                    .collect(Collectors.partitioningBy(Chart::answered));
            return new Group(
                    type,
                    answered.get(true),
                    answered.get(false).stream().map(Chart::name).toList());
        }
    }

    @GetMapping("/case-files/{id}/readings")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable CaseFileId id, Locale locale, Model model) {
        access.require(me, id, Right.READ_SHARED);
        Map<String, Indicator> today = indicators.indicators(caseFiles.get(id).releaseId());
        List<Chart> charts = lookingBack.series(id, me).stream()
                .map(each -> chart(each, today, locale))
                .toList();
        model.addAttribute("file", caseFiles.get(id));
        model.addAttribute("mayGive", !lookingBack.forms(id, me).isEmpty());
        model.addAttribute(
                "groups",
                charts.stream()
                        .map(each -> each.indicator().type().name())
                        .distinct()
                        .map(type -> Group.of(type, charts))
                        .toList());
        model.addAttribute("triggers", lines.of(id, lookingBack.triggers(id, me), locale));
        return "readings/readings";
    }

    private Chart chart(Series series, Map<String, Indicator> today, Locale locale) {
        Indicator asked = series.indicator();
        List<Chart.Row> rows = series.readings().stream()
                .map(each -> new Chart.Row(
                        each.at(),
                        accounts.name(each.giver()),
                        each.standpoint() == Standpoint.OBSERVER,
                        answer(asked, each)))
                .toList();
        Indicator now = today.get(asked.id());
        return Chart.of(
                series,
                asked.text(locale).replaceFirst(" ?: ?\\{.*", ""),
                now != null && now.version() != asked.version(),
                rows);
    }

    private static String answer(Indicator asked, Reading reading) {
        return reading.value() == null
                ? "readings.answer.none"
                : "readings.answer." + asked.scale() + "." + reading.value();
    }
}
