package org.accord.signoff;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.SlotKey;
import org.accord.people.AccountId;

/** What this signer signed has changed: the signature is void, and the signer is to be told. */
public record SignatureVoided(CaseFileId caseFile, RoundId round, SlotKey slot, AccountId signer) {}
