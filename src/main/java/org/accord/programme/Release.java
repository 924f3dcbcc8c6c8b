package org.accord.programme;

import java.time.Instant;

/**
 * One version of the whole set of processes, tables and forms.
 *
 * @param id what a case file keeps; {@code number} is what people say
 * @param active whether new case files begin on it
 */
public record Release(long id, int number, String contentHash, boolean active, Instant activatedAt) {}
