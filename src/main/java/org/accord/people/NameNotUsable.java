package org.accord.people;

import org.accord.system.Refusal;

public class NameNotUsable extends Refusal {
    NameNotUsable() {
        super(Kind.INVALID, "nameNotUsable");
    }
}
