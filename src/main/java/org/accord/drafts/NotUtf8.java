package org.accord.drafts;

import org.accord.system.Refusal;

public class NotUtf8 extends Refusal {
    NotUtf8() {
        super(Kind.INVALID, "draftFileNotUtf8");
    }
}
