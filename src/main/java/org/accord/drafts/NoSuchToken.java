package org.accord.drafts;

import org.accord.system.Refusal;

public class NoSuchToken extends Refusal {
    NoSuchToken() {
        super(Kind.NOT_FOUND, "noSuchModelerToken");
    }
}
