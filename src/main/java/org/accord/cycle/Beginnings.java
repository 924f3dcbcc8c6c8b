package org.accord.cycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFileOpened;
import org.accord.casefile.CaseFileReopened;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Consents;
import org.accord.casefile.ProgrammeFileBegun;
import org.accord.casefile.Purpose;
import org.accord.programme.Releases;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A cycle begins when a case file is opened, and begins anew when the person comes back to a closed one. On a programme
 * file runs whatever it was opened for.
 */
@Component
class Beginnings {

    private static final Duration STILL_WELCOME = Duration.ofDays(180);

    private final RuntimeService runtime;
    private final Releases releases;
    private final CaseFiles caseFiles;
    private final Consents consents;
    private final Clock clock;

    Beginnings(RuntimeService runtime, Releases releases, CaseFiles caseFiles, Consents consents, Clock clock) {
        this.runtime = runtime;
        this.releases = releases;
        this.caseFiles = caseFiles;
        this.consents = consents;
        this.clock = clock;
    }

    @EventListener
    void opened(CaseFileOpened opened) {
        start(opened.caseFile(), opened.releaseId(), false);
    }

    @EventListener
    void reopened(CaseFileReopened reopened) {
        CaseFileId caseFile = reopened.caseFile();
        start(caseFile, caseFiles.get(caseFile).releaseId(), welcomedAlready(caseFile, reopened.closedAt()));
    }

    @EventListener
    void begun(ProgrammeFileBegun begun) {
        Actor.require();
        runtime.startProcessInstanceById(
                releases.process(begun.releaseId(), begun.process()),
                Map.of(Names.CASE_FILE, begun.caseFile().toString()));
    }

    private boolean welcomedAlready(CaseFileId caseFile, Instant closedAt) {
        return !clock.instant().isAfter(closedAt.plus(STILL_WELCOME)) && consents.active(caseFile, Purpose.SERVICE, "");
    }

    private void start(CaseFileId caseFile, String release, boolean skipWelcome) {
        Actor.require();
        runtime.startProcessInstanceById(
                releases.process(release, Releases.CYCLE),
                Map.of(
                        Names.CASE_FILE,
                        caseFile.toString(),
                        Names.SKIP_WELCOME,
                        skipWelcome,
                        Names.RESUME_AT,
                        "ACCESS"));
    }
}
