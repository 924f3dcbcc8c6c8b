package org.accord.drafts.web;

import org.accord.drafts.Draft;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftLocks;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.drafts.SomebodyElseEdits;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;

/** Keeps the lock for whoever works, without complaint when another has it. */
@Component
class LockKeeping {

    private final Drafts drafts;
    private final DraftLocks locks;
    private final LockView.Locks views;

    LockKeeping(Drafts drafts, DraftLocks locks, LockView.Locks views) {
        this.drafts = drafts;
        this.locks = locks;
        this.views = views;
    }

    LockView keep(DraftId id, SignedIn me) {
        Managers.require(me);
        Draft draft = drafts.get(id);
        if (draft.open()) {
            try {
                locks.hold(id, me);
            } catch (SomebodyElseEdits another) {
                // The answer says who
            }
        }
        return views.of(draft, me);
    }
}
