package org.accord.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.accord.benchmark.Contender.PlannedCase;

/** Lets contenders run in turns, round after round, so that whatever else the machine does meets all of them alike. */
class Race implements AutoCloseable {

    static final int[] CALLERS = {1, 4, 8};
    private static final int CASES = 16;
    private static final int PREPARING = 4;

    private final Map<Contender, List<PlannedCase>> cases = new LinkedHashMap<>();
    private final Map<Contender, Map<Integer, Measured>> measured = new HashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS[CALLERS.length - 1]);

    Race(List<Contender> contenders) throws Exception {
        for (Contender contender : contenders) {
            cases.put(contender, new ArrayList<>());
            for (int number = 0; number < CASES; number++) {
                cases.get(contender).add(contender.open(number));
            }
        }
        forget();
    }

    /** What was measured so far was warming up. */
    void forget() {
        cases.keySet().forEach(contender -> {
            measured.put(contender, new HashMap<>());
            for (int callers : CALLERS) {
                measured.get(contender).put(callers, new Measured());
            }
        });
    }

    void round() throws Exception {
        for (int callers : CALLERS) {
            for (Contender contender : cases.keySet()) {
                turn(contender, callers);
            }
        }
    }

    Measured of(Contender contender, int callers) {
        return measured.get(contender).get(callers);
    }

    private void turn(Contender contender, int callers) throws Exception {
        List<PlannedCase> waiting = cases.get(contender);
        inParallel(PREPARING, waiting, PlannedCase::bringToThePlan);
        long[] signatures = new long[waiting.size() * Plan.SIGNERS.length];
        AtomicInteger signed = new AtomicInteger();
        Duration cpu = DurableServer.cpu();
        long start = System.nanoTime();
        inParallel(callers, waiting, each -> cycle(each, signatures, signed));
        long nanos = System.nanoTime() - start;
        of(contender, callers).add(waiting.size(), nanos, DurableServer.cpu().minus(cpu), signatures);
    }

    private static void cycle(PlannedCase each, long[] signatures, AtomicInteger signed) {
        each.propose();
        each.seeWhatIsToBeSigned();
        for (int signer = 0; signer < Plan.SIGNERS.length; signer++) {
            long start = System.nanoTime();
            each.sign(signer);
            signatures[signed.getAndIncrement()] = System.nanoTime() - start;
        }
    }

    private void inParallel(int callers, List<PlannedCase> waiting, Consumer<PlannedCase> work) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> caller = () -> {
            for (int index = next.getAndIncrement(); index < waiting.size(); index = next.getAndIncrement()) {
                work.accept(waiting.get(index));
            }
            return null;
        };
        List<Future<Void>> running = new ArrayList<>();
        for (int number = 0; number < callers; number++) {
            running.add(threads.submit(caller));
        }
        for (Future<Void> each : running) {
            each.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
