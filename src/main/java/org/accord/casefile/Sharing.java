package org.accord.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.people.AccountId;
import org.springframework.beans.factory.ObjectProvider;
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

    private static final String REFERRAL = "referral";

    private final Consents consents;
    private final Participants participants;
    private final ObjectProvider<ReferredTo> referredTo;

    Sharing(Consents consents, Participants participants, ObjectProvider<ReferredTo> referredTo) {
        this.referredTo = referredTo;
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

    /** Of several requests, an organisation sees the one that is addressed to it. */
    boolean shares(CaseFileId caseFile, Slot slot, AccountId with, String kind, String item) {
        if (slot == Slot.PARTNER_ORG && kind.equals(REFERRAL)) {
            return referredTo
                    .getObject()
                    .organisation(caseFile, item)
                    .filter(organisation -> partners(caseFile, with).contains(organisation))
                    .filter(organisation -> consents.active(caseFile, Purpose.SHARE_PARTNER, organisation))
                    .isPresent();
        }
        return shares(caseFile, slot, with, kind);
    }

    private Set<String> partners(CaseFileId caseFile, AccountId account) {
        return participants.current(caseFile).stream()
                .filter(each ->
                        each.slot() == Slot.PARTNER_ORG && each.account().equals(account))
                .map(Participant::organisation)
                .collect(Collectors.toSet());
    }

    private boolean shares(CaseFileId caseFile, Slot slot, AccountId with, String kind) {
        Purpose purpose = slot == Slot.CAREGIVER ? Purpose.SHARE_CAREGIVER : Purpose.SHARE_PARTNER;
        Set<String> grantees = participants.current(caseFile).stream()
                .filter(each -> each.slot() == slot && each.account().equals(with))
                .map(each -> slot == Slot.CAREGIVER ? with.toString() : each.organisation())
                .collect(Collectors.toSet());
        return maySeeWithoutSafety(kind)
                && consents.current(caseFile).stream()
                        .filter(each -> each.purpose() == purpose && each.active() && grantees.contains(each.grantee()))
                        .anyMatch(each ->
                                goesWithEverySharing(kind, each) || each.parts().contains(kind));
    }

    /** Nobody can do a part of the plan unseen; who was only asked for help has no part in it. */
    private static boolean goesWithEverySharing(String kind, Consent consent) {
        return PlanInForce.KINDS.contains(kind) && !consent.parts().equals(Set.of(REFERRAL));
    }
}
