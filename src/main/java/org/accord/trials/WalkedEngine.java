package org.accord.trials;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.accord.casefile.CaseFileId;
import org.accord.programme.PassingRelease;

/** The engine, as a walk through a draft needs it. All of it happens in the caller's transaction. */
public interface WalkedEngine {

    /** Whoever reads or runs a diagram in {@code walk} leaves footprints. */
    <T> T follow(Supplier<T> walk);

    /** What runs that process tells it at its start, besides the case file. */
    List<Given> givens(SortedMap<String, String> files, String process);

    void start(CaseFileId caseFile, PassingRelease release, String process, Map<String, String> givens);

    /** Where the walk has come by since this was asked last. */
    List<Passed> since(Locale language);

    /** Carries out what the engine would do on its own right away. @return whether there was something */
    boolean goOn(CaseFileId caseFile);

    /** The earliest first. */
    List<Timer> timers(CaseFileId caseFile, Locale language);

    void letPass(Timer timer);

    boolean runs(CaseFileId caseFile);

    /** After the transaction: nothing stays in the engine's memory. */
    void forget(PassingRelease release);

    /** @param codes what it may be; none where only {@code usual} makes sense */
    record Given(String name, List<String> codes, String usual) {}

    /**
     * @param diagram what people call the diagram; {@code way} is what is written on the arrow that was taken
     * @param stage what people call the stage around it; empty outside of stages
     */
    record Passed(String diagram, String name, boolean way, String stage) {}

    /** @param key the element's id; {@code due} when its time comes */
    record Timer(String id, String instance, String key, String name, Instant due) {}
}
