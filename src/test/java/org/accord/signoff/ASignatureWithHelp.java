package org.accord.signoff;

import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SlotDemand.required;

import java.nio.charset.StandardCharsets;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Slot;
import org.accord.people.Proof;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan is to be signed by the person and the practitioner; the carer helps, and a supervisor is witness. */
abstract class ASignatureWithHelp {

    @Autowired
    SigningTogether together;

    @Autowired
    AssistedSignings assisted;

    @Autowired
    AssistedSettling settling;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Documents documents;

    @Autowired
    Heard heard;

    CaseFileId caseFile;
    SignedIn person;
    SignedIn practitioner;
    SignedIn caregiver;
    SignedIn supervisor;
    DocumentVersion plan;
    RoundId round;

    @BeforeEach
    void aPlanIsToBeSigned() {
        heard.forget();
        caseFile = together.caseFile();
        person = together.joins(caseFile, Slot.PERSON);
        practitioner = together.joins(caseFile, Slot.LEAD_PRACTITIONER, together.somebody(Role.PRACTITIONER));
        caregiver = together.joins(caseFile, Slot.CAREGIVER);
        supervisor = together.somebody(Role.SUPERVISOR);
        plan = together.plan(caseFile, "du répit");
        round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
    }

    Helping helping() {
        return new Helping(round, plan.subjectHash(), PERSON, person, caregiver, supervisor);
    }

    DocumentVersion anotherPlan() {
        DocumentVersion another = together.plan(caseFile, "autre");
        signOffs.supersede(caseFile, another);
        return another;
    }

    AssistedId signedOnPaper() {
        AssistedId asked = assisted.ask(helping().on(paper()).request()).id();
        settling.confirm(asked, supervisor, Proof.FRESH);
        return asked;
    }

    static Scan paper() {
        return Scan.of("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }
}
