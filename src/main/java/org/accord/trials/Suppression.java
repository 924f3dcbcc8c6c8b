package org.accord.trials;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts of people as they may be shown: 1 to 4 is "fewer than five", and enough others are hidden beside it that the total
 * tells no more. Zero is shown.
 */
public final class Suppression {

    private static final int SMALL = 5;

    private Suppression() {}

    /** How one count is shown. */
    public enum Sight {
        SHOWN,
        FEW,
        HIDDEN
    }

    public record Cell(Sight sight, long count) {

        /** What may be added up and shown; what is not shown counts for nothing. */
        public long visible() {
            return sight == Sight.SHOWN ? count : 0;
        }
    }

    public record Line(List<Cell> cells, Cell total) {

        public boolean whole() {
            return cells.stream().allMatch(cell -> cell.sight() == Sight.SHOWN);
        }
    }

    /** The parts of one total. */
    public static Line of(List<Long> counts) {
        List<Sight> sights = new ArrayList<>();
        counts.forEach(count -> sights.add(count > 0 && count < SMALL ? Sight.FEW : Sight.SHOWN));
        long few = sights.stream().filter(Sight.FEW::equals).count();
        long total = counts.stream().mapToLong(Long::longValue).sum();
        Sight ofTotal = total > 0 && total < SMALL ? Sight.FEW : Sight.SHOWN;
        if (few > 0 && !hiddenAmongOthers(counts, sights, few)) {
            IntStream.range(0, counts.size())
                    .filter(i -> counts.get(i) >= SMALL)
                    .forEach(i -> sights.set(i, Sight.HIDDEN));
            ofTotal = ofTotal == Sight.FEW ? Sight.FEW : Sight.HIDDEN;
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            cells.add(new Cell(sights.get(i), counts.get(i)));
        }
        return new Line(Collections.unmodifiableList(cells), new Cell(ofTotal, total));
    }

    /**
     * Hides the smallest others until each small count could be any from 1 to 4, for all that the total and the rules of
     * hiding say: a hidden one is known to be five at least.
     */
    private static boolean hiddenAmongOthers(List<Long> counts, List<Sight> sights, long few) {
        long slack = 0;
        for (int i = 0; i < counts.size(); i++) {
            slack += sights.get(i) == Sight.FEW ? counts.get(i) : 0;
        }
        List<Integer> others = IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> counts.get(i) >= SMALL)
                .sorted(Comparator.comparing(counts::get))
                .toList();
        int hidden = 0;
        for (int i : others) {
            sights.set(i, Sight.HIDDEN);
            hidden++;
            slack += counts.get(i) - SMALL;
            if (slack - (few - 1) >= SMALL - 1) {
                return true;
            }
        }
        return false;
    }
}
