package org.accord.drafts;

import org.accord.system.Refusal;

public class NothingSent extends Refusal {
    NothingSent() {
        super(Kind.INVALID, "nothingSentByModeler");
    }
}
