package org.accord.programme;

import org.accord.system.Refusal;

public class NoSuchRelease extends Refusal {
    NoSuchRelease() {
        super(Kind.NOT_FOUND, "noSuchRelease");
    }
}
