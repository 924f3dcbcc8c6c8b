package org.accord.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.OwnPart;
import org.accord.casefile.PeopleOptions;
import org.accord.casefile.Sight;
import org.accord.forms.Difference;
import org.accord.forms.Differences;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.Readable;
import org.accord.forms.ReadableForm;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A version as its reader may see it; empty when it was erased. */
@Component
class ReadableDocument {

    private final FormLibrary forms;
    private final Sight sight;
    private final PeopleOptions people;
    private final OwnPart ownPart;

    ReadableDocument(FormLibrary forms, Sight sight, PeopleOptions people, OwnPart ownPart) {
        this.forms = forms;
        this.sight = sight;
        this.people = people;
        this.ownPart = ownPart;
    }

    Optional<Readable> render(SignedIn me, DocumentVersion document, Locale locale) {
        if (document.content() == null) {
            return Optional.empty();
        }
        try {
            FormSchema schema = people.named(forms.schema(document.releaseId(), document.kind()), document.content());
            return Optional.of(ReadableForm.render(
                    schema, seenBy(me, document, schema), ownPart.of(document.caseFile(), me.id()), locale));
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
        return sight.seen(schema, document.content(), document.caseFile(), me);
    }
}
