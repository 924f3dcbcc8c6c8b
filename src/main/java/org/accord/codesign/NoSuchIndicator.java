package org.accord.codesign;

import org.accord.system.Refusal;

/** The release in force has no indicator of that name. */
public class NoSuchIndicator extends Refusal {
    NoSuchIndicator() {
        super(Kind.INVALID, "codesign.noSuchIndicator");
    }
}
