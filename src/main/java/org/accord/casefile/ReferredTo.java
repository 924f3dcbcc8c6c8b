package org.accord.casefile;

import java.util.Optional;

/** To which organisation a request is addressed: that one may read it, and no other. */
public interface ReferredTo {

    /** @param item tells the requests of a case file apart */
    Optional<String> organisation(CaseFileId caseFile, String item);
}
