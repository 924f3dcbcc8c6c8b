package org.accord.drafts;

import org.accord.system.Refusal;

public class ZipNotReadable extends Refusal {
    ZipNotReadable() {
        super(Kind.INVALID, "zipNotReadable");
    }
}
