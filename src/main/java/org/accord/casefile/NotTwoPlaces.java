package org.accord.casefile;

import org.accord.system.Refusal;

public class NotTwoPlaces extends Refusal {
    NotTwoPlaces() {
        super(Kind.INVALID, "notTwoPlaces");
    }
}
