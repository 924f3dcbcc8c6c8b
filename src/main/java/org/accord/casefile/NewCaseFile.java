package org.accord.casefile;

import java.util.List;
import org.accord.people.AccountId;

/** The id comes from the page that asks, so that sending it twice opens one case file. */
public record NewCaseFile(CaseFileId id, AccountId person, List<AccountId> caregivers) {}
