package org.accord.changes;

import java.util.List;
import java.util.SortedMap;
import org.accord.drafts.Draft;
import org.accord.drafts.IndicatorsAreDesignedTogether;
import org.accord.guard.Finding;
import org.accord.guard.ModelGuard;
import org.accord.indicators.IndicatorFile;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.trials.Rehearsal;
import org.springframework.stereotype.Component;

/** What must hold of a draft before people are asked about it. */
@Component
class Readiness {

    private final Releases releases;
    private final ModelGuard guard;
    private final Rehearsal rehearsal;
    private final Trial trial;

    Readiness(Releases releases, ModelGuard guard, Rehearsal rehearsal, Trial trial) {
        this.releases = releases;
        this.guard = guard;
        this.rehearsal = rehearsal;
        this.trial = trial;
    }

    void require(Draft draft, SortedMap<String, String> content, Proposal proposal) {
        Release active = releases.inForce().orElseThrow();
        if (draft.from().id() != active.id()) {
            throw new DraftIsBehind();
        }
        SortedMap<String, String> before = releases.files(active.id());
        if (content.equals(before)) {
            throw new NothingChanges();
        }
        requireTheSameIndicators(before, content);
        int errors = errors(guard.check(content, before));
        if (errors > 0) {
            throw new ChangeIsNotValid(errors);
        }
        rehearsal.of(content);
        if (trial.missing(before, content)) {
            throw new TrialIsMissing();
        }
        int red = trial.redScenarios(content);
        if (red > 0 && proposal.openPoints().isBlank()) {
            throw new ReasonsAreMissing(red);
        }
    }

    /** A release of before indicators were files gets those that the platform ships. */
    private static void requireTheSameIndicators(SortedMap<String, String> before, SortedMap<String, String> after) {
        SortedMap<String, String> asked = before.subMap(IndicatorFile.FOLDER, IndicatorFile.FOLDER + '\uffff');
        if (!asked.isEmpty() && !asked.equals(after.subMap(IndicatorFile.FOLDER, IndicatorFile.FOLDER + '\uffff'))) {
            throw new IndicatorsAreDesignedTogether();
        }
    }

    private static int errors(List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
    }
}
