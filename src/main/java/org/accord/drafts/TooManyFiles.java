package org.accord.drafts;

import org.accord.system.Refusal;

public class TooManyFiles extends Refusal {
    TooManyFiles(int most) {
        super(Kind.INVALID, "tooManyFilesInDraft", most);
    }
}
