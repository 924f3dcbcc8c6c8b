package org.accord.readings.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accord.indicators.Indicator;
import org.accord.indicators.Standpoint;
import org.accord.readings.LookingBack.Series;
import org.accord.readings.Reading;

/**
 * A series as a picture with a table beneath it. Those who look on have a line of their own; where somebody did not want to
 * answer, the line stops.
 */
public record Chart(
        Indicator indicator, String name, List<Integer> levels, List<Line> lines, List<Row> rows, boolean olderWords) {

    static final int WIDTH = 320;
    private static final int MARGIN = 16;
    private static final int STEP = 26;

    /** @param paths {@code points} of each stretch without a gap */
    public record Line(boolean observer, List<String> paths, List<Point> points) {}

    public record Point(int x, int y) {}

    /** @param answer a message key */
    public record Row(Instant at, String who, boolean observer, String answer) {}

    static Chart of(Series series, String name, boolean olderWords, List<Row> rows) {
        Indicator indicator = series.indicator();
        List<Long> sessions =
                series.readings().stream().map(Reading::session).distinct().toList();
        List<Line> lines = new ArrayList<>();
        for (boolean observer : new boolean[] {false, true}) {
            series.readings().stream()
                    .filter(each -> observer == (each.standpoint() == Standpoint.OBSERVER))
                    .collect(Collectors.groupingBy(Reading::giver))
                    .values()
                    .forEach(each -> lines.add(line(observer, each, sessions, indicator)));
        }
        List<Integer> levels = IntStream.rangeClosed(0, 4)
                .map(level -> MARGIN + level * STEP)
                .boxed()
                .toList();
        return new Chart(indicator, name, levels, lines, rows, olderWords);
    }

    /** Somebody who looks on has a mark of their own in the picture. */
    public boolean observed() {
        return lines.stream().anyMatch(line -> line.observer && !line.points.isEmpty());
    }

    boolean answered() {
        return lines.stream().anyMatch(line -> !line.points.isEmpty());
    }

    private static Line line(boolean observer, List<Reading> readings, List<Long> sessions, Indicator indicator) {
        List<String> paths = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (Reading each : readings) {
            if (each.value() == null) {
                paths.add(path.toString());
                path.setLength(0);
                continue;
            }
            Point point = new Point(
                    x(sessions.indexOf(each.session()), sessions.size()),
                    MARGIN + (indicator.highest() - each.value()) * STEP);
            points.add(point);
            path.append(point.x).append(',').append(point.y).append(' ');
        }
        paths.add(path.toString());
        return new Line(
                observer,
                paths.stream()
                        .map(String::strip)
                        .filter(each -> each.contains(" "))
                        .toList(),
                points);
    }

    private static int x(int place, int count) {
        return count == 1 ? WIDTH / 2 : MARGIN + place * (WIDTH - 2 * MARGIN) / (count - 1);
    }
}
