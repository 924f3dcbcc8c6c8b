package org.accord.drafts;

import org.accord.system.Refusal;

public class ZipHasTwice extends Refusal {
    ZipHasTwice(String path) {
        super(Kind.INVALID, "zipHasTwice", path);
    }
}
