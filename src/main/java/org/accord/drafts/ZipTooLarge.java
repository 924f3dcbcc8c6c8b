package org.accord.drafts;

import org.accord.system.Refusal;

public class ZipTooLarge extends Refusal {
    ZipTooLarge(int files, int mebibytes) {
        super(Kind.INVALID, "zipTooLarge", files, mebibytes);
    }
}
