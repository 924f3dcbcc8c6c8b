package org.accord.comparison;

import org.accord.system.Refusal;

public class NoSuchVersion extends Refusal {
    NoSuchVersion() {
        super(Kind.NOT_FOUND, "noSuchVersion");
    }
}
