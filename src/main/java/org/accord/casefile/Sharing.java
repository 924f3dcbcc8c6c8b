package org.accord.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.people.AccountId;
import org.springframework.stereotype.Component;

/** What the person lets a carer or a partner see. */
@Component
public class Sharing {

    /** Kinds that a person can share. The plan goes with every sharing: nobody can do a part of it unseen. */
    public static final List<String> SHAREABLE =
            List.of("plan", "shared-portrait", "outcome-set", "review", "closure", "access-relaxation");

    /** Readings hold the safety question, which a carer and a representative never see. */
    private static final Set<String> WITH_SAFETY = Set.of("reading", "safety-alert", "safety-conversation");

    /** What a person says of those who work with them is for others first: it is theirs to tell their practitioner. */
    private static final Set<String> APART_FROM_THE_PRACTITIONER =
            Set.of("appeal", "expert-look", "second-look", "appeal-follow", "coproduction-check");

    private final Consents consents;
    private final Participants participants;

    Sharing(Consents consents, Participants participants) {
        this.consents = consents;
        this.participants = participants;
    }

    boolean practitionerMaySee(String kind) {
        return !APART_FROM_THE_PRACTITIONER.contains(kind);
    }

    public static boolean alwaysShared(String kind) {
        return PlanInForce.KINDS.contains(kind);
    }

    boolean maySeeWithoutSafety(String kind) {
        return !WITH_SAFETY.contains(kind);
    }

    boolean shares(CaseFileId caseFile, Slot slot, AccountId with, String kind) {
        Purpose purpose = slot == Slot.CAREGIVER ? Purpose.SHARE_CAREGIVER : Purpose.SHARE_PARTNER;
        Set<String> grantees = participants.current(caseFile).stream()
                .filter(each -> each.slot() == slot && each.account().equals(with))
                .map(each -> slot == Slot.CAREGIVER ? with.toString() : each.organisation())
                .collect(Collectors.toSet());
        return maySeeWithoutSafety(kind)
                && consents.current(caseFile).stream()
                        .filter(each -> each.purpose() == purpose && each.active() && grantees.contains(each.grantee()))
                        .anyMatch(each -> alwaysShared(kind) || each.parts().contains(kind));
    }
}
