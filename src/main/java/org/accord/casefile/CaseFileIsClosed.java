package org.accord.casefile;

import org.accord.system.Refusal;

public class CaseFileIsClosed extends Refusal {
    CaseFileIsClosed() {
        super(Kind.CONFLICT, "caseFileIsClosed");
    }
}
