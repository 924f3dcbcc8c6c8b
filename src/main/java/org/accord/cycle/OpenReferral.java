package org.accord.cycle;

import org.accord.casefile.CaseFileId;
import org.accord.casefile.Consents;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.casefile.Purpose;
import org.accord.referrals.Referral;
import org.accord.referrals.ReferralId;
import org.accord.referrals.ReferralState;
import org.accord.referrals.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A request to one organisation, with a text of its own that is signed; rewritten, it stays the same request. */
@Component
class OpenReferral implements Block {

    private final Documents documents;
    private final Referrals referrals;
    private final Consents consents;

    OpenReferral(Documents documents, Referrals referrals, Consents consents) {
        this.documents = documents;
        this.referrals = referrals;
        this.consents = consents;
    }

    @Override
    public String name() {
        return "openReferral";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        DocumentVersion written = documents
                .latest(caseFile, "referral", "")
                .orElseThrow(() -> new IllegalStateException("Nobody has written a request"));
        JsonNode content = written.content();
        String organisation = content.path("organisation").asString("");
        ReferralId id = referral(execution, caseFile, organisation, content);
        documents.add(new NewDocument(
                caseFile, "referral", id.toString(), content, written.schemaHash(), written.releaseId(), null));
        execution.setVariable(Names.REFERRAL, id.toString());
        execution.setVariable(Names.PARTNER_CONSENTS, consents.active(caseFile, Purpose.SHARE_PARTNER, organisation));
        execution.setVariable("partnerWaitDays", content.path("partnerWaitDays").asInt(0));
    }

    private ReferralId referral(
            DelegateExecution execution, CaseFileId caseFile, String organisation, JsonNode content) {
        if (execution.getVariable(Names.REFERRAL) instanceof String earlier) {
            Referral standing = referrals.get(ReferralId.of(earlier));
            if (standing.organisation().equals(organisation)) {
                return standing.id();
            }
            referrals.note(standing.id(), ReferralState.CLOSED);
        }
        return referrals.open(caseFile, organisation, content.path("userLed").asBoolean(false));
    }
}
