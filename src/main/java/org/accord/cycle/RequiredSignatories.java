package org.accord.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Representations;
import org.accord.casefile.Slot;
import org.accord.decisions.Decisions;
import org.accord.signoff.SlotDemand;
import org.accord.signoff.SlotMode;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Who must sign a document: what the degree table and the signatories table say of this case and these words. */
@Component
class RequiredSignatories {

    private final CaseFacts facts;
    private final Representations representations;
    private final Decisions decisions;

    RequiredSignatories(CaseFacts facts, Representations representations, Decisions decisions) {
        this.facts = facts;
        this.representations = representations;
        this.decisions = decisions;
    }

    List<SlotDemand> of(CaseFileId caseFile, DocumentVersion document) {
        return decisions.decide(caseFile, "required-signatories", inputs(caseFile, document)).rows().stream()
                .map(row -> new SlotDemand(
                        Slot.valueOf((String) row.get("slot")),
                        SlotMode.valueOf((String) row.get("mode")),
                        ((Number) row.get("count")).intValue()))
                .toList();
    }

    private Map<String, Object> inputs(CaseFileId caseFile, DocumentVersion document) {
        JsonNode content = document.content();
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("subject", subject(document.kind()));
        inputs.put(
                "representation",
                representations.representation(caseFile, document.kind()).name());
        inputs.put("personAgreesToRepresentative", representations.parentInvited(caseFile));
        inputs.put("degree", minimumDegree(caseFile));
        inputs.put("caregiverHasTasks", acts(content, "CAREGIVER"));
        inputs.put("partnerDelivers", document.kind().equals(Names.REFERRAL) || acts(content, "PARTNER_ORG"));
        inputs.put("coSign", coSign(content));
        inputs.put("proposedByStaff", content.path("proposedBy").asString("").equals("STAFF"));
        return inputs;
    }

    private int minimumDegree(CaseFileId caseFile) {
        Map<String, JsonNode> said = facts.latest(caseFile, Set.of("preferences", "access"));
        JsonNode preferences = said.get("preferences");
        return decisions
                .decide(
                        caseFile,
                        "coproduction-degree",
                        Map.of(
                                "situation", CaseFacts.choice(said.get("access"), "situation", "ORDINARY"),
                                "supportsInPlace",
                                        preferences.path("supportsInPlace").asBoolean(false),
                                "preference", CaseFacts.choice(preferences, "preference", "NONE"),
                                "stage", facts.stage(caseFile)))
                .number("minimum");
    }

    /** What was not agreed is not carried out, so nobody signs for it. */
    static boolean acts(JsonNode content, String slot) {
        return CaseFacts.rows(content, "actions").stream()
                .anyMatch(action -> action.path("who").asString("").equals(slot)
                        && !action.path("agreement").asString("").equals("NOT_AGREED"));
    }

    private static String coSign(JsonNode content) {
        List<String> slots = CaseFacts.rows(content, "coSign").stream()
                .map(JsonNode::asString)
                .toList();
        return slots.isEmpty() ? "NONE" : String.join(" ", slots);
    }

    /** The table's code of a kind: {@code shared-portrait} is {@code SHARED_PORTRAIT}. */
    static String subject(String kind) {
        return kind.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
