package org.accord.readings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.Cases;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.forms.FormLibrary;
import org.accord.people.SignedIn;
import org.accord.system.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** People who say how things are, and who hears what came of it. */
@Component
class ReadingRoom {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseFiles caseFiles;
    private final Documents documents;
    private final FormLibrary forms;
    private final Triggers triggers;
    final List<Object> heard = new java.util.concurrent.CopyOnWriteArrayList<>();

    ReadingRoom(CaseFiles caseFiles, Documents documents, FormLibrary forms, Triggers triggers) {
        this.caseFiles = caseFiles;
        this.documents = documents;
        this.forms = forms;
        this.triggers = triggers;
    }

    /** {@code chosen} as {@code CH1=2 QL3=3}: what the person looks at, and how much it counts. */
    void agrees(Cases.Case file, String chosen) {
        String rows = List.of(chosen.split(" ")).stream()
                .map(each -> "{\"indicator\":\"%s\",\"importance\":\"%s\",\"ownGoal\":\"Marcher {{jusqu}} au parc\"}"
                        .formatted(each.split("=")[0], each.split("=")[1]))
                .collect(Collectors.joining(","));
        DocumentVersion written =
                write(file, file.person, "outcome-set", "{\"aspiration\":\"x\",\"indicators\":[" + rows + "]}");
        documents.markAgreed(written.id(), written.createdAt());
    }

    /** {@code answers} as {@code pr2=1 ch1=NO_ANSWER ql1=}, the last one left blank. */
    DocumentVersion says(Cases.Case file, SignedIn who, String form, String answers) {
        String json = List.of(answers.split(" ")).stream()
                .map(each -> "\"%s\":\"%s\"".formatted((Object[]) each.split("=", 2)))
                .collect(Collectors.joining(",", "{", "}"));
        return write(file, who, form, json.replace("\"true\"", "true"));
    }

    private DocumentVersion write(Cases.Case file, SignedIn who, String kind, String json) {
        String release = caseFiles.get(file.id).releaseId();
        String hash = forms.schema(release, kind).hash();
        return Actor.as(
                "test",
                () -> documents.add(new NewDocument(file.id, kind, "", JSON.readTree(json), hash, release, who.id())));
    }

    /** The rules behind what is open, in the order in which they gave their reasons. */
    List<String> rules(Cases.Case file) {
        return triggers.of(file.id).stream()
                .flatMap(each -> each.reasons().stream())
                .map(Trigger.Reason::rule)
                .sorted()
                .toList();
    }

    Set<String> open(Cases.Case file) {
        return triggers.of(file.id).stream()
                .filter(Trigger::open)
                .map(Trigger::action)
                .collect(Collectors.toSet());
    }

    Trigger trigger(Cases.Case file, String action) {
        return triggers.of(file.id).stream()
                .filter(each -> each.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(action + " is not among " + open(file)));
    }

    @EventListener
    void setOff(TriggerSetOff event) {
        heard.add(event);
    }

    @EventListener
    void merged(TriggerMerged event) {
        heard.add(event);
    }

    @EventListener
    void takenBack(TriggerTakenBack event) {
        heard.add(event);
    }

    @EventListener
    void given(ReadingGiven event) {
        heard.add(event);
    }

    <T> List<T> heard(Cases.Case file, Class<T> kind, java.util.function.Function<T, Object> of) {
        return heard.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(each -> of.apply(each).equals(file.id))
                .toList();
    }
}
