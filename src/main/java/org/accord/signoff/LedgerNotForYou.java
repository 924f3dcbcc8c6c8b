package org.accord.signoff;

import org.accord.system.Refusal;

/** The whole ledger is read by those who watch over it; everyone else reads the chain of their own case file. */
public class LedgerNotForYou extends Refusal {

    public LedgerNotForYou() {
        super(Kind.FORBIDDEN, "signoff.ledgerNotForYou");
    }
}
