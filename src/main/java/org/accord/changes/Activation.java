package org.accord.changes;

import java.util.SortedMap;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFiles;
import org.accord.drafts.DraftStates;
import org.accord.drafts.Drafts;
import org.accord.programme.ContentHash;
import org.accord.programme.Releases;
import org.accord.programme.Releasing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a signed change in force: the whole set at once, or nothing. The signatures are about one set of files on top of
 * one release; whatever else would take effect is not what was signed.
 */
@Service
public class Activation {

    private final RuleChangeRows rows;
    private final ChangeWords words;
    private final ChangeNotices notices;
    private final Drafts drafts;
    private final DraftStates states;
    private final Releases releases;
    private final Releasing releasing;
    private final ProgrammeFiles files;

    Activation(
            RuleChangeRows rows,
            ChangeWords words,
            ChangeNotices notices,
            Drafts drafts,
            DraftStates states,
            Releases releases,
            Releasing releasing,
            ProgrammeFiles files) {
        this.rows = rows;
        this.words = words;
        this.notices = notices;
        this.drafts = drafts;
        this.states = states;
        this.releases = releases;
        this.releasing = releasing;
        this.files = files;
    }

    /** @return whether it took effect; otherwise another release did meanwhile */
    @Transactional
    public boolean activate(CaseFileId file) {
        RuleChange change = rows.find(file).orElseThrow(NoSuchChange::new);
        if (!releasing.holdActive(change.basedOn())) {
            return false;
        }
        SortedMap<String, String> proposed = drafts.files(change.draft());
        String hash = ContentHash.of(proposed);
        if (!hash.equals(change.contentHash()) || !hash.equals(words.signedHash(file))) {
            throw new IllegalStateException("What would take effect is not what was signed: " + file);
        }
        // An indicator may have come into force since: what it was put on top of ends only now
        rows.all().stream()
                .filter(before -> before.state() == ChangeState.ACTIVE)
                .forEach(before -> files.step(before.file(), ChangeState.SUPERSEDED));
        files.step(file, ChangeState.ACTIVE, releasing.release(proposed, hash));
        states.released(change.draft());
        files.close(file, RuleChanges.IN_FORCE);
        notices.tell(change, ChangeState.ACTIVE);
        return true;
    }
}
