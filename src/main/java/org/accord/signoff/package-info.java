/** Signing together: rounds, slots, signature events, and the ledger that proves them. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.accord.signoff;
