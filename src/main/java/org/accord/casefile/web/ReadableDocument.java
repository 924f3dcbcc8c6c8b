package org.accord.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.accord.casefile.Access;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.PeopleOptions;
import org.accord.casefile.Slot;
import org.accord.forms.Difference;
import org.accord.forms.Differences;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.Readable;
import org.accord.forms.ReadableForm;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A version as its reader may see it; empty when it was erased. */
@Component
class ReadableDocument {

    /** Who reads what the person answered about how they were treated. The lead practitioner, whom it is about, does not. */
    private static final Set<Slot> READS_PROCESS_ANSWERS =
            Set.of(Slot.PERSON, Slot.SUPERVISOR, Slot.EXPERT_BY_EXPERIENCE);

    private final FormLibrary forms;
    private final Access access;
    private final PeopleOptions people;

    ReadableDocument(FormLibrary forms, Access access, PeopleOptions people) {
        this.forms = forms;
        this.access = access;
        this.people = people;
    }

    Optional<Readable> render(SignedIn me, DocumentVersion document, Locale locale) {
        if (document.content() == null) {
            return Optional.empty();
        }
        try {
            FormSchema schema = people.named(forms.schema(document.releaseId(), document.kind()), document.content());
            return Optional.of(ReadableForm.render(schema, seenBy(me, document, schema), locale));
        } catch (NoSuchElementException formLeftTheRelease) {
            return Optional.empty();
        }
    }

    /** What reads otherwise than in an earlier version; nothing when one of them was erased. */
    List<Difference> changes(SignedIn me, DocumentVersion earlier, DocumentVersion later, Locale locale) {
        if (earlier.content() == null || later.content() == null) {
            return List.of();
        }
        try {
            FormSchema schema = forms.schema(later.releaseId(), later.kind());
            return Differences.between(schema, seenBy(me, earlier, schema), seenBy(me, later, schema), locale);
        } catch (NoSuchElementException formLeftTheRelease) {
            return List.of();
        }
    }

    private JsonNode seenBy(SignedIn me, DocumentVersion document, FormSchema schema) {
        Set<Slot> mine = access.slots(me, document.caseFile());
        if (mine.stream().anyMatch(READS_PROCESS_ANSWERS::contains)
                || !(document.content() instanceof ObjectNode whole)) {
            return document.content();
        }
        ObjectNode part = whole.deepCopy();
        schema.properties("indicator").forEach((field, indicator) -> {
            if (indicator.startsWith("PR")) {
                part.remove(field);
            }
        });
        return part;
    }
}
