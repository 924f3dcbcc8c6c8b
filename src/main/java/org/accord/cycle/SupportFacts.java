package org.accord.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Whether the person has the help that they need to take part, as was said last. */
@Component
class SupportFacts {

    private static final String GO_ON_WITHOUT = "go-on-without";

    /** In the order in which they are said, should a clock stand still. */
    private static final List<String> ORDER = List.of("preferences", StageRecord.SUPPORTS, GO_ON_WITHOUT);

    private final Documents documents;

    SupportFacts(Documents documents) {
        this.documents = documents;
    }

    /** Said by the person at the beginning, or by whoever put something in place since. */
    boolean inPlace(CaseFileId caseFile) {
        return last(caseFile, Set.of("preferences", StageRecord.SUPPORTS))
                .map(DocumentVersion::content)
                .map(content -> content.path("supportsInPlace").asBoolean(false))
                .orElse(false);
    }

    /** The person chose to, knowing what was in place for them: it holds until somebody says anew what is. */
    boolean goesOnWithout(CaseFileId caseFile) {
        return last(caseFile, Set.of("preferences", StageRecord.SUPPORTS, GO_ON_WITHOUT))
                .filter(said -> said.kind().equals(GO_ON_WITHOUT))
                .map(DocumentVersion::content)
                .map(SupportFacts::goesOn)
                .orElse(false);
    }

    private static boolean goesOn(JsonNode content) {
        return content.path("choice").asString("").equals("GO_ON");
    }

    private Optional<DocumentVersion> last(CaseFileId caseFile, Set<String> kinds) {
        return documents.latest(caseFile, kinds).values().stream()
                .max(Comparator.comparing(DocumentVersion::createdAt)
                        .thenComparing(said -> ORDER.indexOf(said.kind())));
    }
}
