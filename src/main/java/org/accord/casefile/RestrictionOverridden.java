package org.accord.casefile;

import org.accord.people.AccountId;

/** Somebody opened what the person had closed to them, for a danger. Published inside the transaction. */
public record RestrictionOverridden(CaseFileId caseFile, AccountId by) {}
