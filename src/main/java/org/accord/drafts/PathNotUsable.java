package org.accord.drafts;

import org.accord.system.Refusal;

public class PathNotUsable extends Refusal {
    PathNotUsable(String path) {
        super(Kind.INVALID, "draftPathNotUsable", path.length() > 100 ? path.substring(0, 100) + "…" : path);
    }
}
