package org.accord.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text itself, line by line, where it is different.
 *
 * @param lines some that are alike stand around those that are not
 * @param more how many lines are left out at the end
 */
public record TextShown(List<Line> lines, int more) {

    private static final int AROUND = 2;
    private static final int MOST = 400;

    /** @param sign {@code +}, {@code -}, a blank, or {@code …} where lines that are alike are left out */
    public record Line(char sign, String text) {}

    static TextShown of(@Nullable String before, @Nullable String after) {
        List<Line> all = TextLines.compare(lines(before), lines(after));
        List<Line> shown = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if (near(all, i)) {
                if (i > last + 1) {
                    shown.add(new Line('…', ""));
                }
                shown.add(all.get(i));
                last = i;
            }
        }
        return new TextShown(shown.subList(0, Math.min(MOST, shown.size())), Math.max(0, shown.size() - MOST));
    }

    private static boolean near(List<Line> lines, int at) {
        return lines.subList(Math.max(0, at - AROUND), Math.min(lines.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> line.sign() != ' ');
    }

    private static List<String> lines(@Nullable String content) {
        return content == null ? List.of() : content.lines().toList();
    }
}
