package org.accord.casefile;

import java.util.Set;
import java.util.stream.Collectors;
import org.accord.people.AccountId;
import org.springframework.stereotype.Component;

/** What a document gives to whoever reads it, by the codes of their places. */
@Component
public class OwnPart {

    private final Participants participants;

    OwnPart(Participants participants) {
        this.participants = participants;
    }

    /** Where several share a place, a document that names the place does not say which of them. */
    public Set<String> of(CaseFileId caseFile, AccountId reader) {
        return participants.slotsOf(caseFile, reader).stream()
                .filter(slot -> participants.holders(caseFile, slot).size() == 1)
                .map(Slot::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
