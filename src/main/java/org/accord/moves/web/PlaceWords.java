package org.accord.moves.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.accord.moves.CaseMover;
import org.accord.moves.MoveReport;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where case files wait, as people call it; few of them are not counted, so that a place points at nobody. */
@Component
class PlaceWords {

    private static final int FEW = 5;

    private final CaseMover mover;
    private final MessageSource messages;

    PlaceWords(CaseMover mover, MessageSource messages) {
        this.mover = mover;
        this.messages = messages;
    }

    /** @param cases a number, or that there are few */
    public record Line(String process, String element, String cases, String fit) {}

    /** By their diagrams. */
    static Map<String, List<Line>> grouped(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(Line::process, LinkedHashMap::new, Collectors.toList()));
    }

    List<Line> say(List<CaseMover.Place> places, long release, Locale locale) {
        return places.stream()
                .map(place -> line(
                        release,
                        place.process(),
                        place.element(),
                        place.cases(),
                        place.fit().name(),
                        locale))
                .toList();
    }

    List<Line> kept(List<MoveReport.Kept> kept, long release, Locale locale) {
        return kept.stream()
                .map(each -> line(
                        release,
                        each.process(),
                        each.element(),
                        each.cases(),
                        each.reason().name(),
                        locale))
                .toList();
    }

    private Line line(long release, String process, String element, int cases, String fit, Locale locale) {
        return new Line(
                mover.name(release, process, "", locale),
                element.isEmpty() ? "" : mover.name(release, process, element, locale),
                cases < FEW ? messages.getMessage("moves.few", new Object[] {FEW}, locale) : String.valueOf(cases),
                fit);
    }
}
