package org.accord.delivery;

import org.accord.casefile.CaseFileId;

/** Somebody of the team worries about the person's safety. Published inside the transaction. */
public record SafetyAlertRaised(CaseFileId caseFile) {}
