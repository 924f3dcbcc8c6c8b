package org.accord.signoff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of a chain, held until the transaction ends: nobody else can write behind it.
 *
 * @param alreadyWritten the row that this human wrote before under the same key
 */
record Tip(Chain chain, long place, String hash, @Nullable UUID alreadyWritten) {}
