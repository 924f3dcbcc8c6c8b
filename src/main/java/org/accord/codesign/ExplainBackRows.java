package org.accord.codesign;

import java.util.List;
import java.util.Objects;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What was explained back of certain words. */
@Component
class ExplainBackRows {

    static final String KIND = "explain-back";

    private final Documents documents;

    ExplainBackRows(Documents documents) {
        this.documents = documents;
    }

    /** In the order in which it was said. */
    List<ExplainBack> of(CaseFileId file, String hash) {
        return documents.all(file).stream()
                .filter(each -> each.kind().equals(KIND) && each.content() != null)
                .filter(each -> Objects.requireNonNull(each.content())
                        .path("about")
                        .asString("")
                        .equals(hash))
                .map(ExplainBackRows::read)
                .toList();
    }

    private static ExplainBack read(DocumentVersion document) {
        JsonNode said = Objects.requireNonNull(document.content());
        return new ExplainBack(
                said.path("level").asString(""),
                said.path("language").asString(""),
                said.path("words").asString(""),
                said.path("understood").asString("").equals("YES"),
                document.createdAt());
    }
}
