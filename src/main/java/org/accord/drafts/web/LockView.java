package org.accord.drafts.web;

import java.time.Instant;
import java.util.Optional;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftLocks;
import org.accord.people.AccountId;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is editing, as the reader sees it. {@code holder} is null when nobody is. */
record LockView(@Nullable AccountId holder, String name, @Nullable Instant until, boolean mine) {

    public boolean others() {
        return holder != null && !mine;
    }

    @Component
    static class Locks {

        private final DraftLocks locks;
        private final Accounts accounts;

        Locks(DraftLocks locks, Accounts accounts) {
            this.locks = locks;
            this.accounts = accounts;
        }

        LockView of(Draft draft, SignedIn me) {
            return Optional.of(draft)
                    .filter(Draft::open)
                    .flatMap(open -> locks.of(open.id()))
                    .map(lock -> new LockView(
                            lock.holder(),
                            accounts.name(lock.holder()),
                            lock.until(),
                            lock.holder().equals(me.id())))
                    .orElse(new LockView(null, "", null, false));
        }
    }
}
