package org.accord.programme;

import java.util.List;
import org.accord.guard.Finding;

/** Where it is kept that models were refused. */
interface RefusedModels {

    /** @param what was tried, in a word */
    void keep(String what, List<Finding> errors);
}
