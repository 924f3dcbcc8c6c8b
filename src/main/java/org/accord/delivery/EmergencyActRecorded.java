package org.accord.delivery;

import org.accord.casefile.CaseFileId;

/** Something was done outside the plan, in an emergency. Published inside the transaction. */
public record EmergencyActRecorded(CaseFileId caseFile) {}
