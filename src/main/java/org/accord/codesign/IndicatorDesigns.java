package org.accord.codesign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ProgrammeFiles;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundReason;
import org.accord.signoff.SignOffs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where indicators stand, and what a step brings with it. The order of the steps is the diagram's. */
@Service
public class IndicatorDesigns {

    private static final String KEPT = "INDICATOR_KEPT";
    private static final String LEFT = "INDICATOR_LEFT";

    private final DesignRows rows;
    private final ToSign toSign;
    private final Progress.Counting counting;
    private final DesignNotices notices;
    private final SignOffs signOffs;
    private final ProgrammeFiles files;
    private final ApplicationEventPublisher events;

    IndicatorDesigns(
            DesignRows rows,
            ToSign toSign,
            Progress.Counting counting,
            DesignNotices notices,
            SignOffs signOffs,
            ProgrammeFiles files,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.toSign = toSign;
        this.counting = counting;
        this.notices = notices;
        this.signOffs = signOffs;
        this.files = files;
        this.events = events;
    }

    public IndicatorDesign get(CaseFileId file) {
        return rows.find(file).orElseThrow(NoSuchDesign::new);
    }

    public boolean isOne(CaseFileId file) {
        return rows.find(file).isPresent();
    }

    /** The latest first. */
    public List<IndicatorDesign> all() {
        return rows.all();
    }

    /** The steps that an indicator has taken, and when it took each last. */
    public Map<DesignState, Instant> reached(CaseFileId file) {
        return files.reached(file, DesignState.class);
    }

    public Progress progress(CaseFileId file) {
        return counting.of(get(file));
    }

    /** The diagram came to this step. */
    @Transactional
    public void enter(CaseFileId file, DesignState state) {
        IndicatorDesign design = get(file);
        switch (state) {
            case SIGNOFF -> toSign.write(design);
            case RETIRING -> toSign.writeEnd(design);
            case KEPT -> files.close(file, KEPT);
            case LEFT -> {
                signOffs.openRounds(file).forEach(round -> signOffs.cancel(round.id(), RoundReason.NONE));
                files.close(file, LEFT);
            }
            default -> {}
        }
        if (design.state() != state) {
            files.step(file, state);
        }
        notices.tell(design, state);
    }

    /** Whoever proposed it, and any manager, can take it back while it is not asked. */
    @Transactional
    public void withdraw(CaseFileId file, SignedIn by) {
        if (!mayWithdraw(get(file), by)) {
            throw new CannotBeWithdrawn();
        }
        events.publishEvent(new DesignWithdrawn(file));
    }

    public boolean mayWithdraw(IndicatorDesign design, SignedIn me) {
        // What is asked since a year ends by signatures, never by one hand
        boolean asked = reached(design.file()).containsKey(DesignState.PUBLISHED);
        return design.state().underWay()
                && !asked
                && (design.proposedBy().equals(me.id()) || me.has(Role.PROGRAM_MANAGER));
    }
}
