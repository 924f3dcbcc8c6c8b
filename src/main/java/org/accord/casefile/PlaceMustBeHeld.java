package org.accord.casefile;

import org.accord.system.Refusal;

public class PlaceMustBeHeld extends Refusal {
    PlaceMustBeHeld() {
        super(Kind.CONFLICT, "placeMustBeHeld");
    }
}
