package org.accord.signoff;

import java.time.Instant;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentId;

/**
 * What a round is about: the same from its opening to its end.
 *
 * @param item tells apart several documents of a kind, such as relaxations; empty when there is one
 * @param modelVersion the release whose models asked for the signatures
 * @param chain which rows of the ledger its signatures follow
 */
public record RoundFacts(
        RoundId id,
        CaseFileId caseFile,
        DocumentId document,
        String kind,
        String item,
        int version,
        String subjectHash,
        String modelVersion,
        Chain chain,
        Instant openedAt) {}
