package org.accord.moves.web;

import java.util.List;
import java.util.Locale;
import org.accord.moves.CaseMover;
import org.accord.moves.MoveReport;
import org.springframework.stereotype.Component;

/** Where case files wait, as people call it; few of them are not counted, so that a place points at nobody. */
@Component
class PlaceWords {

    private static final int FEW = 5;

    private final CaseMover mover;

    PlaceWords(CaseMover mover) {
        this.mover = mover;
    }

    /** @param cases a number, or {@code <5} */
    public record Line(String process, String element, String cases, String fit) {}

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
                cases < FEW ? "<" + FEW : String.valueOf(cases),
                fit);
    }
}
