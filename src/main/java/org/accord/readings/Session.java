package org.accord.readings;

import java.time.Instant;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentId;
import org.accord.indicators.Indicator;
import org.accord.indicators.Standpoint;
import org.accord.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What one human said at one sitting: the value by indicator, null where they did not want to answer. What was left
 * blank is not among them.
 */
record Session(
        SessionId id,
        CaseFileId caseFile,
        DocumentId document,
        AccountId giver,
        Standpoint standpoint,
        String helper,
        String mode,
        boolean shared,
        Instant at,
        Map<Indicator, @Nullable Integer> values) {}
