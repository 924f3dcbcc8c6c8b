package org.accord.signoff;

import org.accord.casefile.DocumentVersion;

/**
 * What was being signed reads otherwise now: choices that steer the case may have changed too. Published inside the
 * transaction, before the round that was superseded says so.
 */
public record SubjectRewritten(RoundId superseded, DocumentVersion document) {}
