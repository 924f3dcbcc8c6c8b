package org.accord.drafts;

import org.accord.system.Refusal;

public class FileTooLarge extends Refusal {
    FileTooLarge(int kibibytes) {
        super(Kind.INVALID, "draftFileTooLarge", kibibytes);
    }
}
