package org.accord.signoff;

import org.accord.system.Refusal;

/** A receipt is its signer's, and in the hands of whoever helped: for everyone else there is none. */
public class ReceiptNotFound extends Refusal {

    ReceiptNotFound() {
        super(Kind.NOT_FOUND, "signoff.receiptNotFound");
    }
}
