package org.accord.referrals;

import org.accord.casefile.CaseFileId;

/** Somebody wants to look for help elsewhere, whatever the stage. Published inside the transaction. */
public record ReferralAsked(CaseFileId caseFile) {}
