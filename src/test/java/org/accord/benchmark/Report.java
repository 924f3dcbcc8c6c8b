package org.accord.benchmark;

import java.util.List;
import java.util.Locale;

/** The figures, and each beside the bare engine's. */
final class Report {

    private final StringBuilder text = new StringBuilder("\n");

    void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    void race(Race race, List<Contender> contenders, Contender beside) {
        line("One cycle: propose, three signatures, decide, evaluate. Ratios to %s.", beside.name());
        line(
                "%-24s %7s %6s %8s %6s %12s %12s",
                "", "callers", "cases", "cases/s", "ratio", "p50 (ratio)", "p95 (ratio)");
        for (int callers : Race.CALLERS) {
            Measured base = race.of(beside, callers);
            for (Contender contender : contenders) {
                Measured its = race.of(contender, callers);
                line(
                        "%-24s %7d %6d %8.1f %6.2f %7.1f (%.2f) %7.1f (%.2f) %7.1f (%.2f)",
                        contender.name(),
                        callers,
                        its.cases(),
                        its.casesASecond(),
                        its.casesASecond() / base.casesASecond(),
                        its.signature(50),
                        its.signature(50) / base.signature(50),
                        its.signature(95),
                        its.signature(95) / base.signature(95),
                        its.cpuMillisACase(),
                        its.cpuMillisACase() / base.cpuMillisACase());
            }
        }
        line("p50 and p95 of one signature, and CPU of application and database for one cycle, in milliseconds.");
    }

    void trips(String what, List<String> trips) {
        long commits = trips.stream().filter(trip -> trip.startsWith("commit")).count();
        line("%-48s %3d trips, %d commits", what, trips.size(), commits);
        if (Boolean.getBoolean("accord.benchmark.statements")) {
            trips.forEach(trip -> line("    %s", trip.substring(0, Math.min(1000, trip.length()))));
        }
    }

    void print() {
        System.out.println(text);
    }
}
