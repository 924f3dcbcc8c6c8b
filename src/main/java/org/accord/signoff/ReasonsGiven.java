package org.accord.signoff;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.springframework.stereotype.Component;

/** Why somebody did not sign. On a programme file that is published, so that everybody knows. */
@Component
public class ReasonsGiven {

    private final SignOffs signOffs;

    ReasonsGiven(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    /** @param slot the place in which it was said, never the name */
    public record Reason(String slot, String words) {}

    public List<Reason> on(CaseFileId file) {
        return signOffs.rounds(file).stream()
                .flatMap(round -> round.slots().stream())
                .filter(slot -> !slot.pending() && !slot.state().name().startsWith("SIGNED"))
                .map(slot -> new Reason(slot.key().slot().name(), words(slot)))
                .filter(reason -> !reason.words().isEmpty())
                .toList();
    }

    private String words(RoundSlot slot) {
        return slot.event() == null
                ? ""
                : signOffs.words(slot.event())
                        .map(said -> said.path("words").asString(""))
                        .orElse("");
    }
}
