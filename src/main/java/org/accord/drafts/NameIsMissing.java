package org.accord.drafts;

import org.accord.system.Refusal;

public class NameIsMissing extends Refusal {
    NameIsMissing() {
        super(Kind.INVALID, "modelNameIsMissing");
    }
}
