package org.accord.casefile;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a case file was closed because the person died, by what a supervisor recorded last. */
@Component
public class Departures {

    private static final Set<String> RECORDED_IN = Set.of("departure", "administrative-end");

    private final Documents documents;

    Departures(Documents documents) {
        this.documents = documents;
    }

    public boolean died(CaseFileId caseFile) {
        return documents.latest(caseFile, RECORDED_IN).values().stream()
                .max(Comparator.comparing(DocumentVersion::createdAt))
                .flatMap(recorded -> Optional.ofNullable(recorded.content()))
                .map(content -> content.path("cause").asString("").equals("DEATH"))
                .orElse(false);
    }
}
