package org.accord.changes;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.forms.FormLibrary;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people think of a change, while they are asked: whoever has an account may say it, the people whom the rules are
 * about first of all. Each has one view, and may say it anew; nobody's silence is one.
 */
@Service
public class Consultation {

    /** A release may give longer, never less. */
    public static final Duration AT_LEAST = Duration.ofDays(14);

    static final String COMMENT = "consultation-comment";

    private static final Set<String> VIEWS = Set.of("GOOD", "UNSURE", "BAD");
    private static final int LONGEST = 4000;

    private final RuleChangeRows rows;
    private final Documents documents;
    private final FormLibrary forms;

    Consultation(RuleChangeRows rows, Documents documents, FormLibrary forms) {
        this.rows = rows;
        this.documents = documents;
        this.forms = forms;
    }

    /** {@code view} is GOOD, UNSURE or BAD. */
    @Transactional
    public void say(CaseFileId file, String view, String words, SignedIn by) {
        RuleChange change = rows.find(file).orElseThrow(NoSuchChange::new);
        if (change.state() != ChangeState.CONSULTED) {
            throw new NotOpenForComments();
        }
        if (!VIEWS.contains(view) || words.length() > LONGEST) {
            throw new ViewIsMissing();
        }
        String release = change.on().releaseId();
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        said.put("view", view);
        if (!words.isBlank()) {
            said.put("words", words.strip());
        }
        documents.add(new NewDocument(
                file,
                COMMENT,
                by.id().toString(),
                said,
                forms.schema(release, COMMENT).hash(),
                release,
                by.id()));
    }

    /** What each said last, in the order of their first word. */
    public List<DocumentVersion> views(CaseFileId file) {
        return documents.all(file).stream()
                .filter(document -> document.kind().equals(COMMENT))
                .collect(Collectors.toMap(
                        DocumentVersion::item, document -> document, (earlier, later) -> later, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
