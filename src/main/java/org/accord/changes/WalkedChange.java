package org.accord.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFiles;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftStates;
import org.accord.drafts.Drafts;
import org.accord.forms.MadeUpAnswers;
import org.accord.people.SignedIn;
import org.accord.programme.ContentHash;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.system.Days;
import org.accord.trials.WalkedProgramme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A change that is proposed for a walk, of a draft in which nothing differs. */
@Component
class WalkedChange implements WalkedProgramme {

    private static final int DAYS = 30;

    private final Drafts drafts;
    private final DraftStates states;
    private final Releases releases;
    private final ProgrammeFiles files;
    private final RuleChangeRows rows;
    private final ChangeWords words;
    private final Clock clock;

    WalkedChange(
            Drafts drafts,
            DraftStates states,
            Releases releases,
            ProgrammeFiles files,
            RuleChangeRows rows,
            ChangeWords words,
            Clock clock) {
        this.drafts = drafts;
        this.states = states;
        this.releases = releases;
        this.files = files;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String process() {
        return ChangeWords.CHANGE;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(CaseFileId file, SignedIn by, Locale language) {
        String said = MadeUpAnswers.words(language);
        Release active = releases.inForce().orElseThrow();
        LocalDate effectOn = Days.today(clock).plusDays(DAYS);
        DraftId draft = drafts.create(said, active, by).id();
        states.propose(draft, by);
        rows.insert(file, draft, active.id(), ContentHash.of(drafts.files(draft)), effectOn);
        files.step(file, ChangeState.VALIDATED);
        words.propose(rows.find(file).orElseThrow(), new Proposal(said, said, said, effectOn, ""));
    }
}
