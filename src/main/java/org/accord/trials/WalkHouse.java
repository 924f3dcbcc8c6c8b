package org.accord.trials;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.decisions.Decisions;
import org.accord.inbox.Tasks;
import org.accord.people.SignedIn;
import org.accord.programme.PassingRelease;
import org.accord.signoff.SignOffs;
import org.accord.trials.WalkedEngine.Given;
import org.accord.trials.WalkedEngine.Passed;
import org.springframework.stereotype.Component;

/** What a walk needs of the house, and its beginning. */
@Component
class WalkHouse {

    /** What is signed has to be written first. */
    private static final String SUBJECT = "subject";

    /** Nothing that a diagram is told: whether there is somebody to tell it to. */
    private static final Given REPRESENTATION = new Given("representation", List.of("NONE", "IN_SCOPE"), "NONE");

    final WalkedEngine engine;
    final WalkCast cast;
    final WalkSigning signing;
    final WalkAnswering answering;
    final Tasks tasks;
    final SignOffs signOffs;
    final Decisions decisions;
    final WalkWords words;
    private final Map<String, WalkedProgramme> programme;

    WalkHouse(
            WalkedEngine engine,
            WalkCast cast,
            WalkSigning signing,
            WalkAnswering answering,
            Tasks tasks,
            SignOffs signOffs,
            Decisions decisions,
            WalkWords words,
            List<WalkedProgramme> programme) {
        this.engine = engine;
        this.cast = cast;
        this.signing = signing;
        this.answering = answering;
        this.tasks = tasks;
        this.signOffs = signOffs;
        this.decisions = decisions;
        this.words = words;
        this.programme = programme.stream().collect(Collectors.toMap(WalkedProgramme::process, Function.identity()));
    }

    List<Given> givens(SortedMap<String, String> files, String process) {
        Stream<Given> people = programme.containsKey(process) ? Stream.empty() : Stream.of(REPRESENTATION);
        return Stream.concat(engine.givens(files, process).stream(), people).toList();
    }

    Walk walk(
            PassingRelease release,
            SortedMap<String, String> files,
            String process,
            WalkAnswers answers,
            Locale language) {
        Map<String, String> givens = new HashMap<>();
        givens(files, process).forEach(given -> {
            String chosen = answers.given().getOrDefault(given.name(), "");
            givens.put(given.name(), given.codes().contains(chosen) ? chosen : given.usual());
        });
        if (programme.containsKey(process)) {
            return ofTheProgramme(release, process, answers, language);
        }
        boolean represented = !REPRESENTATION.usual().equals(givens.remove(REPRESENTATION.name()));
        CaseFileId caseFile = cast.meet(release.id(), represented, language);
        WalkRun run = new WalkRun(this, caseFile, answers, () -> {}, language);
        return run.from(() -> {
            String subject = givens.getOrDefault(SUBJECT, "");
            if (files.containsKey("forms/" + subject + ".form")) {
                answering.write(caseFile, release, subject, language);
            }
            engine.start(caseFile, release, process, givens);
        });
    }

    private Walk ofTheProgramme(PassingRelease release, String process, WalkAnswers answers, Locale language) {
        WalkedProgramme what = programme.get(process);
        CaseFileId file = cast.gather(release.id(), language);
        SignedIn manager = cast.holders(file, List.of(Slot.PROGRAM_MANAGER)).get(0);
        WalkRun run = new WalkRun(this, file, answers, () -> what.meanwhile(file, language), language);
        return run.from(() -> {
            what.begin(file, manager, language);
            engine.start(file, release, process, Map.of());
        });
    }

    /** Names may have to be read from a database that answers nothing more: then the path ends before. */
    List<Passed> since(Locale language) {
        try {
            return engine.since(language);
        } catch (RuntimeException afterAFailure) {
            return List.of();
        }
    }
}
