package org.accord.codesign;

import org.accord.system.Refusal;

public class OnePlaceEach extends Refusal {
    OnePlaceEach() {
        super(Kind.CONFLICT, "codesign.onePlaceEach");
    }
}
