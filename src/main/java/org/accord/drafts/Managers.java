package org.accord.drafts;

import org.accord.people.Role;
import org.accord.people.SignedIn;

/** Only managers see the studio, and only they write in it. */
public final class Managers {

    private Managers() {}

    public static void require(SignedIn me) {
        if (!me.has(Role.PROGRAM_MANAGER)) {
            throw new NotAManager();
        }
    }
}
