package org.accord.cycle;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.Relaxation;
import org.accord.casefile.Slot;
import org.accord.signoff.ClosedRound;
import org.accord.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** On whose side a relaxation found no agreement: what the organisation refuses goes to the peers first. */
@Component
class RelaxationRefusals {

    static final String PERSON_SIDE = "PERSON_SIDE";
    static final String ORGANISATION_SIDE = "ORGANISATION_SIDE";
    static final String NONE = "NONE";

    private static final Set<Slot> PERSONS = EnumSet.of(Slot.PERSON, Slot.REPRESENTATIVE);
    /** The committee is not among them: it would be asked about its own refusal. */
    private static final Set<Slot> ORGANISATIONS =
            EnumSet.of(Slot.LEAD_PRACTITIONER, Slot.LIAISON_AGENT, Slot.SUPERVISOR, Slot.PROGRAM_MANAGER);

    private final SignOffs signOffs;

    RelaxationRefusals(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    String side(Relaxation refused) {
        Optional<Slot> by = endedBy(refused);
        if (by.filter(PERSONS::contains).isPresent()) {
            return PERSON_SIDE;
        }
        return by.filter(ORGANISATIONS::contains).isPresent() ? ORGANISATION_SIDE : NONE;
    }

    private Optional<Slot> endedBy(Relaxation refused) {
        return signOffs.rounds(refused.caseFile()).stream()
                .filter(round -> round.facts().item().equals(refused.id().toString()))
                .filter(ClosedRound.class::isInstance)
                .map(ClosedRound.class::cast)
                .max(Comparator.comparing(ClosedRound::closedAt))
                .flatMap(round -> Optional.ofNullable(round.endedBy()))
                .map(key -> key.slot());
    }
}
