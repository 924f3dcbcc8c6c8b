package org.accord.codesign;

import org.accord.system.Refusal;

/** Nobody answers for somebody else by themselves. */
public class NotAskedOfYou extends Refusal {
    NotAskedOfYou() {
        super(Kind.FORBIDDEN, "codesign.notAskedOfYou");
    }
}
