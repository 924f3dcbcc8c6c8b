package org.accord.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people agreed to do is the plan or the amendment that was agreed last. */
@Component
public class PlanInForce {

    public static final String PLAN = "plan";
    public static final String AMENDMENT = "amendment";
    public static final Set<String> KINDS = Set.of(PLAN, AMENDMENT);

    /** What an amendment says of itself and the next one does not say again. */
    private static final List<String> ABOUT_THE_CHANGE = List.of("whatChanges", "why");

    private final Documents documents;

    PlanInForce(Documents documents) {
        this.documents = documents;
    }

    public Optional<DocumentVersion> of(CaseFileId caseFile) {
        return Stream.of(AMENDMENT, PLAN)
                .flatMap(kind -> documents.latestAgreed(caseFile, kind, "").stream())
                .max(Comparator.comparing(DocumentVersion::agreedAt).thenComparing(DocumentVersion::createdAt));
    }

    /**
     * The words from which the next plan or amendment is written: those in force, unless somebody has begun to write anew
     * since. Empty for every other kind, and where its own last version is the one to go on from.
     */
    public Optional<JsonNode> toGoOnFrom(CaseFileId caseFile, String kind) {
        if (!KINDS.contains(kind)) {
            return Optional.empty();
        }
        Optional<DocumentVersion> own = documents.latest(caseFile, kind, "");
        return of(caseFile)
                .filter(inForce -> !inForce.kind().equals(kind) || kind.equals(AMENDMENT))
                .filter(inForce -> own.isEmpty() || !own.get().createdAt().isAfter(inForce.createdAt()))
                .flatMap(inForce -> Optional.ofNullable(inForce.content()))
                .map(PlanInForce::withoutTheChange);
    }

    private static JsonNode withoutTheChange(JsonNode content) {
        ObjectNode copy = ((ObjectNode) content).deepCopy();
        copy.remove(ABOUT_THE_CHANGE);
        return copy;
    }
}
