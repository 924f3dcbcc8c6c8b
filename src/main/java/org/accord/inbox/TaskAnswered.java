package org.accord.inbox;

import org.accord.casefile.DocumentVersion;
import org.accord.people.AccountId;

/** Somebody did a task and what they wrote is kept. Published inside the transaction, before the case moves on. */
public record TaskAnswered(TaskRow task, DocumentVersion written, AccountId by) {}
