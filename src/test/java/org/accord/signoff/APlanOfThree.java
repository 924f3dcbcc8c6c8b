package org.accord.signoff;

import org.accord.MovableClock;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Slot;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan that waits for its signatures, the three whom it concerns, and what was heard of it. */
abstract class APlanOfThree {

    @Autowired
    SigningTogether together;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Documents documents;

    @Autowired
    MovableClock clock;

    @Autowired
    Heard heard;

    CaseFileId caseFile;
    SignedIn person;
    SignedIn practitioner;
    SignedIn caregiver;
    DocumentVersion plan;

    @BeforeEach
    void aPlanIsWritten() {
        clock.set(MovableClock.START);
        heard.forget();
        caseFile = together.caseFile();
        person = together.joins(caseFile, Slot.PERSON);
        practitioner = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        caregiver = together.joins(caseFile, Slot.CAREGIVER);
        plan = together.plan(caseFile, "du répit");
    }
}
