package org.accord.cycle;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Participants;
import org.accord.casefile.PlaceHolders;
import org.accord.casefile.Slot;
import org.accord.inbox.Notices;
import org.accord.people.AccountId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Does what a form about a place says: somebody takes it, takes it over, is reminded of it or gives it up. */
@Component
class FillPlace implements Block {

    private static final String CHANGE_PRACTITIONER = "change-practitioner";
    private static final String REDISTRIBUTE = "redistribute";

    private final Documents documents;
    private final PlaceHolders places;
    private final Participants participants;
    private final Notices notices;

    FillPlace(Documents documents, PlaceHolders places, Participants participants, Notices notices) {
        this.documents = documents;
        this.places = places;
        this.participants = participants;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "fillPlace";
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFileId caseFile = CaseVariables.caseFile(execution);
        String form = CaseVariables.text(execution, "form");
        DocumentVersion written = documents
                .latest(caseFile, form, "")
                .orElseThrow(() -> new IllegalStateException("Nobody has filled in " + form));
        JsonNode content = written.content();
        AccountId by = written.author();
        if (content == null || by == null) {
            return; // erased since: whoever was in place stays
        }
        carryOut(caseFile, form, content, by);
    }

    private void carryOut(CaseFileId caseFile, String form, JsonNode content, AccountId by) {
        switch (form) {
            case CHANGE_PRACTITIONER -> replace(caseFile, Slot.LEAD_PRACTITIONER, content, by);
            case REDISTRIBUTE -> {
                if (says(content, "stays", "NO")) {
                    account(content, "leaving").forEach(carer -> places.leave(caseFile, Slot.CAREGIVER, carer, by));
                }
            }
            default -> fill(caseFile, Slot.valueOf(content.path("slot").asString()), content, by);
        }
    }

    private void fill(CaseFileId caseFile, Slot slot, JsonNode content, AccountId by) {
        if (says(content, "action", "REMIND")) {
            participants.holders(caseFile, slot).forEach(holder -> notices.tell(holder, caseFile, "placeWaits"));
        } else if (says(content, "action", "REPLACE")) {
            replace(caseFile, slot, content, by);
        } else {
            account(content, "person").forEach(person -> {
                places.add(caseFile, slot, person, by);
                notices.tell(person, caseFile, "placeTaken", "@slot." + slot);
            });
        }
    }

    /** Who comes, who goes and the person each hear of it: nobody finds a stranger on the file. */
    private void replace(CaseFileId caseFile, Slot slot, JsonNode content, AccountId by) {
        for (AccountId person : account(content, "person")) {
            List<AccountId> left = places.replace(caseFile, slot, person, account(content, "leaving"), by);
            notices.tell(person, caseFile, "placeTaken", "@slot." + slot);
            notices.tell(left, caseFile, "placeLeft", "@slot." + slot);
            notices.tell(participants.holders(caseFile, Slot.PERSON), caseFile, "placeChanged", "@slot." + slot);
        }
    }

    private static boolean says(JsonNode content, String field, String answer) {
        return content.path(field).asString("").equals(answer);
    }

    /** One or none. */
    private static List<AccountId> account(JsonNode content, String field) {
        String id = content.path(field).asString("");
        return id.isEmpty() ? List.of() : List.of(AccountId.of(id));
    }
}
