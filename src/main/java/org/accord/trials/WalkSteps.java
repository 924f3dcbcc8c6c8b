package org.accord.trials;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.casefile.Slot;
import org.accord.decisions.Decisions;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.MadeUpAnswers;
import org.accord.inbox.TaskForms;
import org.accord.inbox.Tasks;
import org.accord.people.SignedIn;
import org.accord.programme.PassingRelease;
import org.accord.signoff.SignOffs;
import org.accord.system.Days;
import org.accord.trials.WalkedEngine.Given;
import org.accord.trials.WalkedEngine.Passed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a walk needs of the house, and its beginning. */
@Component
class WalkSteps {

    /** What is signed has to be written first. */
    private static final String SUBJECT = "subject";

    /** Nothing that a diagram is told: whether there is somebody to tell it to. */
    private static final Given REPRESENTATION = new Given("representation", List.of("NONE", "IN_SCOPE"), "NONE");

    final WalkedEngine engine;
    final WalkCast cast;
    final WalkSigning signing;
    final Tasks tasks;
    final TaskForms taskForms;
    final SignOffs signOffs;
    final Decisions decisions;
    private final FormLibrary forms;
    final WalkWords words;
    final Clock clock;
    private final Documents documents;
    private final Map<String, WalkedProgramme> programme;

    WalkSteps(
            WalkedEngine engine,
            WalkCast cast,
            WalkSigning signing,
            Tasks tasks,
            TaskForms taskForms,
            SignOffs signOffs,
            Decisions decisions,
            FormLibrary forms,
            WalkWords words,
            Documents documents,
            List<WalkedProgramme> programme,
            Clock clock) {
        this.programme = programme.stream().collect(Collectors.toMap(WalkedProgramme::process, Function.identity()));
        this.engine = engine;
        this.cast = cast;
        this.signing = signing;
        this.tasks = tasks;
        this.taskForms = taskForms;
        this.signOffs = signOffs;
        this.decisions = decisions;
        this.forms = forms;
        this.words = words;
        this.documents = documents;
        this.clock = clock;
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
                write(caseFile, release, subject, language);
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

    private void write(CaseFileId caseFile, PassingRelease release, String kind, Locale language) {
        String id = String.valueOf(release.id());
        FormSchema schema = forms.schema(id, kind);
        JsonNode content = MadeUpAnswers.of(
                        schema.json(), JsonNodeFactory.instance.objectNode(), Map.of(), 1, language, Days.today(clock))
                .content();
        documents.add(new NewDocument(
                caseFile,
                kind,
                "",
                content,
                schema.hash(),
                id,
                cast.holders(caseFile, List.of(Slot.PERSON)).get(0).id()));
    }
}
