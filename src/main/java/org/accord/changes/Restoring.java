package org.accord.changes;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.accord.casefile.ProgrammeFiles;
import org.accord.drafts.Managers;
import org.accord.people.SignedIn;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.programme.Releasing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one thing that a manager does alone: for ten days after a change took effect, bring back exactly what was in force
 * before. Everybody is told.
 */
@Service
public class Restoring {

    static final Duration WITHIN = Duration.ofDays(10);

    private final Releases releases;
    private final Releasing releasing;
    private final RuleChangeRows rows;
    private final ProgrammeFiles files;
    private final ChangeNotices notices;
    private final Clock clock;

    Restoring(
            Releases releases,
            Releasing releasing,
            RuleChangeRows rows,
            ProgrammeFiles files,
            ChangeNotices notices,
            Clock clock) {
        this.releases = releases;
        this.releasing = releasing;
        this.rows = rows;
        this.files = files;
        this.notices = notices;
        this.clock = clock;
    }

    /** What a manager could bring back now. Only what a signed change replaced: a restoration is not itself undone alone. */
    public Optional<Release> possible() {
        Release active = releases.inForce().orElseThrow();
        boolean inTime = !clock.instant().isAfter(active.activatedAt().plus(WITHIN));
        return inTime && rows.madeRelease(active.id()).isPresent() ? before(active) : Optional.empty();
    }

    /** @param shown the release that the manager saw in force */
    @Transactional
    public void restore(long shown, SignedIn by) {
        Managers.require(by);
        if (!releasing.holdActive(shown)) {
            throw new NothingToRestore();
        }
        Release earlier = possible().orElseThrow(NothingToRestore::new);
        RuleChange undone = rows.madeRelease(shown).orElseThrow(NothingToRestore::new);
        releasing.restore(earlier, by.id());
        files.step(undone.file(), ChangeState.SUPERSEDED);
        notices.tellThatItIsTakenBack(undone.file(), undone.title());
    }

    private Optional<Release> before(Release active) {
        return rows.madeRelease(active.id()).flatMap(change -> releases.all().stream()
                .filter(release -> release.id() == change.basedOn())
                .max(Comparator.comparing(Release::number)));
    }
}
