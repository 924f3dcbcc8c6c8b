package org.accord.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long one waits for the guard at each save of a draft: one file new, all others as before. It prints, and judges nothing. */
@Tag("benchmark")
class GuardBenchmarkTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SAVES = 400;
    private static final int WARM_UP = 100;

    @Test
    void anAnswerAtEachSave() {
        Random random = new Random(1);
        SortedMap<String, String> active = GuardedModels.shipped();
        List<Map.Entry<String, String>> files = new ArrayList<>(active.entrySet());
        List<Long> alone = new ArrayList<>();
        List<Long> whole = new ArrayList<>();
        List<Long> computing = new ArrayList<>();
        for (int i = 0; i < SAVES + WARM_UP; i++) {
            var file = files.get(random.nextInt(files.size()));
            String content = file.getValue() + " ".repeat(i + 1);
            SortedMap<String, String> draft = GuardedModels.shipped();
            draft.put(file.getKey(), content);
            long start = System.nanoTime();
            GuardedModels.GUARD.check(file.getKey(), content);
            long one = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            GuardedModels.GUARD.check(draft, active);
            long all = System.nanoTime();
            long after = THREADS.getCurrentThreadCpuTime();
            if (i >= WARM_UP) {
                alone.add(one - start);
                whole.add(all - start);
                computing.add(after - before);
            }
        }
        print("One file", alone);
        print("The whole release, against the one in force", whole);
        print("Of which at work, whatever else the machine does", computing);
    }

    private static void print(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                "%s: p50 %.1f ms, p95 %.1f ms (aim 200)%n",
                what, sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 95 / 100) / 1e6);
    }
}
