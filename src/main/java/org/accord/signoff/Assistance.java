package org.accord.signoff;

import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * With whose help a signature was given other than by the signer's own sign-in.
 *
 * @param facilitator read the words out and wrote the answer down
 * @param witness was there besides, and says so
 * @param scanHash of the paper that was signed
 */
public record Assistance(AccountId facilitator, AccountId witness, @Nullable String scanHash) {

    boolean isIndependentOf(AccountId signer) {
        return !facilitator.equals(witness) && !facilitator.equals(signer) && !witness.equals(signer);
    }
}
