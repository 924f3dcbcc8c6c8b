package org.accord.trials;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
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
import org.accord.programme.PassingRelease;
import org.accord.signoff.SignOffs;
import org.accord.system.Days;
import org.accord.trials.WalkedEngine.Passed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a walk needs of the house, and its beginning. */
@Component
class WalkSteps {

    /** What is signed has to be written first. */
    private static final String SUBJECT = "subject";

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
            Clock clock) {
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

    Walk walk(
            PassingRelease release,
            SortedMap<String, String> files,
            String process,
            WalkAnswers answers,
            Locale language) {
        CaseFileId caseFile = cast.meet(release.id(), language);
        Map<String, String> givens = new HashMap<>();
        engine.givens(files, process).forEach(given -> {
            String chosen = answers.given().getOrDefault(given.name(), "");
            givens.put(given.name(), given.codes().contains(chosen) ? chosen : given.usual());
        });
        WalkRun run = new WalkRun(this, caseFile, answers, language);
        return run.from(() -> {
            String subject = givens.getOrDefault(SUBJECT, "");
            if (files.containsKey("forms/" + subject + ".form")) {
                write(caseFile, release, subject, language);
            }
            engine.start(caseFile, release, process, givens);
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
