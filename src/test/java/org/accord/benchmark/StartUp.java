package org.accord.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.benchmark.Launch.Cost;

/** Accord's packaged jar and a bare application start by turns on databases that they have used before. */
final class StartUp {

    private static final int TIMES = 3;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(100);

    private StartUp() {}

    static void measure(Report report) throws Exception {
        Path jar = Path.of(System.getProperty("accord.jar", "target/accord-0.1.0-SNAPSHOT.jar"));
        if (!Files.exists(jar)) {
            report.line("Start-up is not measured: there is no %s yet", jar);
            return;
        }
        Map<String, String> accordsOwn = DurableServer.properties("accord_start");
        Map<String, String> bareOnes = new HashMap<>(DurableServer.properties("bare_start"));
        bareOnes.put("spring.config.name", "bare");
        String[] accord = {"-jar", jar.toAbsolutePath().toString()};
        String[] bare = {"-cp", absolute(System.getProperty("java.class.path")), BareApplication.class.getName()};
        long start = System.nanoTime();
        Cost firstOfAccord = Launch.of(accordsOwn, accord);
        Cost firstOfBare = Launch.of(bareOnes, bare);
        List<Cost> laterOfAccord = new ArrayList<>();
        List<Cost> laterOfBare = new ArrayList<>();
        for (int time = 0; time < TIMES && (time == 0 || !past(start)); time++) {
            laterOfAccord.add(Launch.of(accordsOwn, accord));
            laterOfBare.add(Launch.of(bareOnes, bare));
        }
        report.line(
                "Start-up until the first answer, with %s; the median of %d starts.", Launch.HEAP, laterOfBare.size());
        report.line("%-24s %12s %10s %14s %12s", "", "first start", "later", "resident MB", "heap MB");
        line(report, "Accord, packaged", firstOfAccord, laterOfAccord);
        line(report, "bare Boot and Camunda", firstOfBare, laterOfBare);
    }

    private static boolean past(long start) {
        return System.nanoTime() - start > LONG_ENOUGH.toNanos();
    }

    private static void line(Report report, String name, Cost first, List<Cost> later) {
        later.sort(Comparator.comparingDouble(Cost::seconds));
        Cost median = later.get(later.size() / 2);
        report.line(
                "%-24s %10.1f s %8.1f s %14d %12d",
                name, first.seconds(), median.seconds(), median.resident(), median.heap());
    }

    private static String absolute(String classPath) {
        return String.join(
                java.io.File.pathSeparator,
                Arrays.stream(classPath.split(java.io.File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
