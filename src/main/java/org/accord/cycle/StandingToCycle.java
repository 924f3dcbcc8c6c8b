package org.accord.cycle;

import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.ConsentChanged;
import org.accord.casefile.ConsentState;
import org.accord.casefile.MandateEnded;
import org.accord.casefile.Representations;
import org.accord.casefile.Slot;
import org.accord.signoff.Round;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SlotMode;
import org.accord.system.Actor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody no longer speaks for the person, or the person takes a yes back: the case learns it, wherever it waits. */
@Component
class StandingToCycle {

    private final SignOffs signOffs;
    private final Representations representations;
    private final WithdrawnPlaces places;
    private final RuntimeService runtime;

    StandingToCycle(
            SignOffs signOffs, Representations representations, WithdrawnPlaces places, RuntimeService runtime) {
        this.signOffs = signOffs;
        this.representations = representations;
        this.places = places;
        this.runtime = runtime;
    }

    /** Nobody signs in a place whose holder has no mandate: the round waits for the supervisor's word. */
    @EventListener
    void ended(MandateEnded ended) {
        Actor.require();
        signOffs.openRounds(ended.caseFile()).stream()
                .filter(this::waitsInVainForARepresentative)
                .forEach(round -> signOffs.hold(round.id()));
        tell(ended.caseFile(), Names.MANDATE_ENDED, Map.of());
    }

    /** A yes that came to its last day ends as one that is taken back. */
    @EventListener
    void changed(ConsentChanged changed) {
        if (changed.state() != ConsentState.WITHDRAWN && changed.state() != ConsentState.EXPIRED) {
            return;
        }
        Actor.require();
        String grantee = changed.grantee().isEmpty() ? Names.NO_ITEM : changed.grantee();
        boolean heard = tell(
                changed.caseFile(),
                Names.CONSENT_WITHDRAWN,
                Map.of(Names.WITHDRAWN_PURPOSE, changed.purpose().name(), Names.WITHDRAWN_GRANTEE, grantee));
        if (!heard) {
            // No diagram has a say in whether a yes that was taken back still counts
            places.apply(changed.caseFile(), changed.purpose(), grantee);
        }
    }

    private boolean tell(CaseFileId caseFile, String message, Map<String, Object> variables) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(Names.CASE_FILE, caseFile.toString())
                .setVariables(variables)
                .correlateAllWithResult()
                .isEmpty();
    }

    private boolean waitsInVainForARepresentative(Round round) {
        return round.slots().stream()
                        .anyMatch(slot -> slot.key().slot() == Slot.REPRESENTATIVE
                                && slot.pending()
                                && slot.mode() == SlotMode.REQUIRED)
                && representations
                        .signatories(round.facts().caseFile(), round.facts().kind())
                        .isEmpty();
    }
}
