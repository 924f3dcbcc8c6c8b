package org.accord.referrals;

import org.accord.casefile.CaseFileId;

/** @param userLed whether peers lead the organisation; its rights are the same */
public record Referral(ReferralId id, CaseFileId caseFile, String organisation, boolean userLed, ReferralState state) {}
