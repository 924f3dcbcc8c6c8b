package org.accord.drafts;

import org.accord.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a draft. While it is looked at and signed, its files stay what they are. */
@Service
public class DraftStates {

    private final DraftRows rows;
    private final Drafts drafts;

    DraftStates(DraftRows rows, Drafts drafts) {
        this.rows = rows;
        this.drafts = drafts;
    }

    @Transactional
    public void retitle(DraftId id, String title, SignedIn by) {
        drafts.toWrite(id, by);
        rows.retitle(id, Drafts.checked(title));
    }

    /** Nothing is deleted: what was written can still be read. */
    @Transactional
    public void drop(DraftId id, SignedIn by) {
        drafts.toWrite(id, by);
        rows.put(id, DraftState.DROPPED);
    }

    /** From now on nobody changes it. @throws DraftIsBeingSigned or {@link DraftIsClosed} when it is not open */
    @Transactional
    public void propose(DraftId id, SignedIn by) {
        drafts.toWrite(id, by);
        rows.put(id, DraftState.PROPOSED);
    }

    /** Back to work: those who looked at it asked for something else. */
    @Transactional
    public void reopen(DraftId id) {
        leaveProposed(id, DraftState.OPEN);
    }

    @Transactional
    public void released(DraftId id) {
        leaveProposed(id, DraftState.RELEASED);
    }

    private void leaveProposed(DraftId id, DraftState next) {
        Draft draft = rows.findToWrite(id).orElseThrow(NoSuchDraft::new);
        if (draft.state() != DraftState.PROPOSED) {
            throw new DraftIsClosed();
        }
        rows.put(id, next);
    }
}
