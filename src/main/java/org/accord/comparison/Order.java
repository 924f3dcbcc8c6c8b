package org.accord.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands elsewhere in a list, when as few as possible are said to have moved. */
final class Order {

    private Order() {}

    static Set<String> moved(List<String> before, List<String> after) {
        List<String> common = new ArrayList<>(after);
        common.retainAll(before);
        List<Integer> places = common.stream().map(before::indexOf).toList();
        Set<String> moved = new LinkedHashSet<>(common);
        longestRising(places).forEach(place -> moved.remove(before.get(place)));
        return moved;
    }

    private static List<Integer> longestRising(List<Integer> places) {
        int[] length = new int[places.size()];
        int[] previous = new int[places.size()];
        int last = -1;
        for (int i = 0; i < places.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i) && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<Integer> rising = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            rising.add(places.get(i));
        }
        Collections.reverse(rising);
        return rising;
    }
}
