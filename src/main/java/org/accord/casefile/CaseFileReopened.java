package org.accord.casefile;

import java.time.Instant;

/**
 * Published inside the transaction in which a person comes back to a case file that was closed.
 *
 * @param closedAt when it had been closed
 */
public record CaseFileReopened(CaseFileId caseFile, Instant closedAt) {}
