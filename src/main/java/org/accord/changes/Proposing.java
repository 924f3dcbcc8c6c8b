package org.accord.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFiles;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftStates;
import org.accord.drafts.Drafts;
import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.accord.programme.ContentHash;
import org.accord.system.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a draft before everybody: from here on its files stay what they are. */
@Service
public class Proposing {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 8000;

    private final Drafts drafts;
    private final DraftStates states;
    private final Readiness readiness;
    private final ProgrammeFiles files;
    private final RuleChangeRows rows;
    private final ChangeWords words;
    private final Clock clock;

    Proposing(
            Drafts drafts,
            DraftStates states,
            Readiness readiness,
            ProgrammeFiles files,
            RuleChangeRows rows,
            ChangeWords words,
            Clock clock) {
        this.drafts = drafts;
        this.states = states;
        this.readiness = readiness;
        this.files = files;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    /** The same request again finds the change that it made. */
    @Transactional
    public CaseFileId propose(CaseFileId file, DraftId draft, Proposal proposal, SignedIn by) {
        Managers.require(by);
        if (rows.find(file).isPresent()) {
            return file;
        }
        requireComplete(proposal);
        states.propose(draft, by);
        SortedMap<String, String> content = drafts.files(draft);
        readiness.require(drafts.get(draft), content, proposal);
        String release = files.open(file, proposal.title().strip(), by);
        rows.insert(file, draft, drafts.get(draft).from().id(), ContentHash.of(content), proposal.effectOn());
        files.step(file, ChangeState.VALIDATED);
        words.propose(rows.find(file).orElseThrow(), proposal);
        files.begin(file, release, ChangeWords.CHANGE);
        return file;
    }

    private void requireComplete(Proposal proposal) {
        boolean complete = said(proposal.title(), LONGEST_TITLE)
                && said(proposal.why(), LONGEST_TEXT)
                && said(proposal.forPeople(), LONGEST_TEXT)
                && proposal.openPoints().length() <= LONGEST_TEXT;
        if (!complete) {
            throw new ProposalIsIncomplete();
        }
        LocalDate today = Days.today(clock);
        if (proposal.effectOn().isBefore(today) || proposal.effectOn().isAfter(today.plusYears(1))) {
            throw new DayNotUsable();
        }
    }

    private static boolean said(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    /** A number for a request that can be sent twice. */
    public static CaseFileId newFile() {
        return new CaseFileId(UUID.randomUUID());
    }
}
