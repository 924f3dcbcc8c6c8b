package org.accord.drafts;

import org.accord.system.Refusal;

public class FileHasChanged extends Refusal {
    FileHasChanged(String who, String when) {
        super(Kind.CONFLICT, "fileHasChanged", who, when);
    }
}
