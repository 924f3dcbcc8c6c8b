package org.accord.casefile;

import org.accord.system.Refusal;

public class PersonsOwnWords extends Refusal {
    PersonsOwnWords() {
        super(Kind.FORBIDDEN, "personsOwnWords");
    }
}
