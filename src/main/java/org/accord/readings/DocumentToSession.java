package org.accord.readings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.DocumentWritten;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorLibrary;
import org.accord.indicators.IndicatorType;
import org.accord.indicators.Standpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * A document of any form with indicators is a session: what was said is read from it, held against what was said before,
 * and put to the table, in the transaction that keeps the document.
 */
@Component
class DocumentToSession {

    private final FormLibrary forms;
    private final Participants participants;
    private final IndicatorLibrary indicators;
    private final Chosen.Choices choices;
    private final ReadingStore store;
    private final Invitations invitations;
    private final TriggerTable table;
    private final Triggers triggers;
    private final ApplicationEventPublisher events;

    DocumentToSession(
            FormLibrary forms,
            Participants participants,
            IndicatorLibrary indicators,
            Chosen.Choices choices,
            ReadingStore store,
            Invitations invitations,
            TriggerTable table,
            Triggers triggers,
            ApplicationEventPublisher events) {
        this.forms = forms;
        this.participants = participants;
        this.indicators = indicators;
        this.choices = choices;
        this.store = store;
        this.invitations = invitations;
        this.table = table;
        this.triggers = triggers;
        this.events = events;
    }

    @EventListener
    void written(DocumentWritten written) {
        DocumentVersion document = written.document();
        FormSchema schema = forms.schema(document.releaseId(), document.kind());
        Map<String, String> items = schema.properties("indicator");
        if (items.isEmpty() || document.author() == null || document.content() == null) {
            return;
        }
        Map<String, Indicator> today = indicators.asked(document.releaseId());
        Standpoint from = standpoint(participants.slotsOf(document.caseFile(), document.author()), items, today);
        session(document, document.content(), items, today, from)
                .ifPresentOrElse(
                        session -> given(session, today),
                        // Whoever sends an empty form was there, and was not silent
                        () -> invitations.answered(document.caseFile(), from));
    }

    private void given(Session session, Map<String, Indicator> today) {
        CaseFileId caseFile = session.caseFile();
        Chosen chosen = choices.of(caseFile);
        History before = new History(store.of(caseFile));
        store.add(session, chosen);
        invitations.answered(caseFile, session.standpoint());
        List<Question> questions = new Questions(session, chosen, before).all(today);
        triggers.setOff(caseFile, session.id(), table.causes(caseFile, questions));
        events.publishEvent(new ReadingGiven(caseFile, session.id()));
    }

    private Optional<Session> session(
            DocumentVersion document,
            JsonNode content,
            Map<String, String> items,
            Map<String, Indicator> today,
            Standpoint standpoint) {
        String helper = text(content, "helper", "NONE");
        Map<Indicator, @Nullable Integer> values = new LinkedHashMap<>();
        items.forEach((field, id) -> {
            Indicator indicator = today.get(id);
            String answer = text(content, field, "");
            // What is left blank was not answered, which is nothing to keep; to refuse is said
            if (indicator != null && !answer.isEmpty() && mayGive(indicator, standpoint, helper)) {
                values.put(indicator, value(answer));
            }
        });
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Session(
                        new SessionId(UUID.randomUUID()),
                        document.caseFile(),
                        document.id(),
                        document.author(),
                        standpoint,
                        helper,
                        text(content, "mode", "PORTAL"),
                        content.path("sharePractitioner").asBoolean(false),
                        document.createdAt(),
                        values));
    }

    /** How one was treated is never said through the practitioner whom it is about. */
    private static boolean mayGive(Indicator indicator, Standpoint standpoint, String helper) {
        return indicator.type().isAskedOf(standpoint)
                && !(indicator.type() == IndicatorType.PROCESS && helper.equals(Slot.LEAD_PRACTITIONER.name()));
    }

    private static Standpoint standpoint(Set<Slot> places, Map<String, String> items, Map<String, Indicator> today) {
        if (places.contains(Slot.PERSON)) {
            return Standpoint.PERSON;
        }
        boolean ofOneself = items.values().stream()
                .map(today::get)
                .anyMatch(each -> each != null && each.type().ofCaregiver());
        return ofOneself && places.contains(Slot.CAREGIVER) ? Standpoint.CAREGIVER : Standpoint.OBSERVER;
    }

    /** Not to answer is an answer of its own: null, never 0. */
    private static @Nullable Integer value(String answer) {
        return answer.matches("-?\\d") ? Integer.valueOf(answer) : null;
    }

    private static String text(JsonNode content, String field, String otherwise) {
        String text = content.path(field).asString("");
        return text.isEmpty() ? otherwise : text;
    }
}
