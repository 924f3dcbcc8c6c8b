package org.accord.signoff;

import org.accord.casefile.CaseFileId;
import org.accord.people.AccountId;

/** Something happened to an answer that was given with help; {@code kind} is that of the document. */
public record AssistedStep(
        CaseFileId caseFile,
        RoundId round,
        String kind,
        AssistedSigning.State state,
        AccountId signer,
        AccountId facilitator,
        AccountId witness) {}
