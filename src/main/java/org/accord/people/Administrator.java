package org.accord.people;

import org.accord.system.Refusal;

public final class Administrator {

    private Administrator() {}

    public static void require(SignedIn me) {
        if (!me.has(Role.ADMIN)) {
            throw new NotAnAdministrator();
        }
    }

    /** One's own account is changed by another administrator, so that nobody locks everybody out by mistake. */
    public static void requireToChange(SignedIn me, Account account) {
        require(me);
        if (account.id().equals(me.id())) {
            throw new NotYourOwnAccount();
        }
    }

    static class NotAnAdministrator extends Refusal {
        NotAnAdministrator() {
            super(Kind.FORBIDDEN, "notAnAdministrator");
        }
    }

    static class NotYourOwnAccount extends Refusal {
        NotYourOwnAccount() {
            super(Kind.CONFLICT, "notYourOwnAccount");
        }
    }
}
