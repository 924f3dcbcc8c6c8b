package org.accord.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.trials.Suppression.Cell;
import org.accord.trials.Suppression.Line;
import org.accord.trials.Suppression.Sight;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void aFewAreNotCountedAndZeroIsShown() {
        assertThat(sights(40, 3, 0, 60)).containsExactly(Sight.HIDDEN, Sight.FEW, Sight.SHOWN, Sight.SHOWN);
        assertThat(sights(40, 0, 60)).containsOnly(Sight.SHOWN);
        assertThat(sights(40, 5, 60)).containsOnly(Sight.SHOWN);
    }

    @Test
    void aTotalThatWouldTellIsHiddenWithAllThatMakeItUp() {
        Line line = Suppression.of(List.of(3L, 5L));

        assertThat(line.total().sight()).isEqualTo(Sight.HIDDEN);
        assertThat(line.cells()).extracting(Cell::sight).containsExactly(Sight.FEW, Sight.HIDDEN);
        assertThat(Suppression.of(List.of(3L)).total().sight()).isEqualTo(Sight.FEW);
        assertThat(Suppression.of(List.of()).total()).isEqualTo(new Cell(Sight.SHOWN, 0));
    }

    /** Whoever knows the total, what is shown and the rules finds for each small number every number from 1 to 4. */
    @Test
    void nobodyCanReckonASmallNumberFromWhatIsShown() {
        Random random = new Random(20150301);
        for (int i = 0; i < 20_000; i++) {
            List<Long> counts = new ArrayList<>();
            for (int j = 1 + random.nextInt(5); j > 0; j--) {
                counts.add((long) random.nextInt(random.nextBoolean() ? 6 : 15));
            }
            Line line = Suppression.of(counts);
            if (line.total().sight() == Sight.SHOWN) {
                assertThat(slack(line)).as("%s", counts).isTrue();
            } else {
                assertThat(line.cells()).as("%s", counts).noneMatch(cell -> cell.visible() > 0);
            }
        }
    }

    private static boolean slack(Line line) {
        long few =
                line.cells().stream().filter(each -> each.sight() == Sight.FEW).count();
        long hidden = line.cells().stream()
                .filter(each -> each.sight() == Sight.HIDDEN)
                .count();
        long unseen = line.cells().stream()
                .filter(each -> each.sight() != Sight.SHOWN)
                .mapToLong(Cell::count)
                .sum();
        // One of the few may be 4 while every other one is 1 and every hidden one 5
        return few == 0 || unseen >= 4 + (few - 1) + 5 * hidden && hidden > 0;
    }

    private static List<Sight> sights(long... counts) {
        List<Long> all = new ArrayList<>();
        for (long count : counts) {
            all.add(count);
        }
        return Suppression.of(all).cells().stream().map(Cell::sight).toList();
    }
}
