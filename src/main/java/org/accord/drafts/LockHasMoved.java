package org.accord.drafts;

import org.accord.system.Refusal;

public class LockHasMoved extends Refusal {
    LockHasMoved() {
        super(Kind.CONFLICT, "draftLockHasMoved");
    }
}
