package org.accord.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.accord.comparison.TextShown.Line;

/** The shortest way from one list of lines to another, after Myers; where it would be very long, the one after the other. */
final class TextLines {

    /** So many lines that differ are a rewriting: nobody reads them one by one. */
    private static final int MOST_EDITS = 1000;

    private TextLines() {}

    static List<Line> compare(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Line> lines = new ArrayList<>();
        before.subList(0, start).forEach(line -> lines.add(new Line(' ', line)));
        lines.addAll(middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end)));
        before.subList(before.size() - end, before.size()).forEach(line -> lines.add(new Line(' ', line)));
        return lines;
    }

    private static List<Line> middle(List<String> before, List<String> after) {
        List<int[]> rounds = new ArrayList<>();
        int most = Math.min(MOST_EDITS, before.size() + after.size());
        int[] furthest = new int[2 * most + 3];
        for (int edits = 0; edits <= most; edits++) {
            rounds.add(furthest.clone());
            for (int k = -edits; k <= edits; k += 2) {
                boolean down = k == -edits || k != edits && furthest[most + k] < furthest[most + k + 2];
                int x = down ? furthest[most + k + 2] : furthest[most + k] + 1;
                while (x < before.size()
                        && x - k < after.size()
                        && x - k >= 0
                        && before.get(x).equals(after.get(x - k))) {
                    x++;
                }
                furthest[most + k + 1] = x;
                if (x >= before.size() && x - k >= after.size()) {
                    return back(rounds, before, after, most);
                }
            }
        }
        return oneAfterTheOther(before, after);
    }

    private static List<Line> back(List<int[]> rounds, List<String> before, List<String> after, int most) {
        List<Line> lines = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int edits = rounds.size() - 1; edits > 0; edits--) {
            int[] furthest = rounds.get(edits);
            int k = x - y;
            boolean down = k == -edits || k != edits && furthest[most + k] < furthest[most + k + 2];
            int earlier = down ? k + 1 : k - 1;
            int from = furthest[most + earlier + 1];
            while (x > from + (down ? 0 : 1)) {
                lines.add(new Line(' ', before.get(--x)));
                y--;
            }
            if (down) {
                lines.add(new Line('+', after.get(--y)));
            } else {
                lines.add(new Line('-', before.get(--x)));
            }
        }
        while (x > 0) {
            lines.add(new Line(' ', before.get(--x)));
        }
        Collections.reverse(lines);
        return lines;
    }

    private static List<Line> oneAfterTheOther(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        before.forEach(line -> lines.add(new Line('-', line)));
        after.forEach(line -> lines.add(new Line('+', line)));
        return lines;
    }
}
