package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.signoff.RoundReason;
import org.accord.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** Where a case pauses or ends, nobody is left signing: what was open is called off, and everybody is told. */
@Component
class OpenRounds {

    private final SignOffs signOffs;

    OpenRounds(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    void callOff(CaseFileId caseFile) {
        signOffs.openRounds(caseFile).forEach(round -> signOffs.cancel(round.id(), RoundReason.NONE));
    }
}
