package org.accord.casefile;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.forms.Audience;
import org.accord.forms.FormSchema;
import org.accord.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which answers reach whom: what a form says of its audience, held against the places of the reader. */
@Component
@Order(0)
public class Sight implements FormTailor {

    /** Kept from an answer that is not for them by whatever other place they may hold. */
    private static final Set<Slot> BARRED = EnumSet.of(Slot.LEAD_PRACTITIONER, Slot.CAREGIVER, Slot.REPRESENTATIVE);

    private final Access access;

    Sight(Access access) {
        this.access = access;
    }

    @Override
    public FormSchema tailor(FormSchema schema, CaseFileId caseFile, SignedIn me) {
        return Audience.limits(schema) ? Audience.asked(schema, reader(caseFile, me)) : schema;
    }

    /** What of a document's content that reader sees. */
    public JsonNode seen(FormSchema schema, JsonNode content, CaseFileId caseFile, SignedIn me) {
        return Audience.limits(schema) ? Audience.seen(schema, content, reader(caseFile, me)) : content;
    }

    /** What that reader wrote over {@code before}, with the answers that they do not see. */
    public JsonNode kept(FormSchema schema, JsonNode before, JsonNode written, CaseFileId caseFile, SignedIn me) {
        return Audience.limits(schema) ? Audience.kept(schema, before, written, reader(caseFile, me)) : written;
    }

    /** The person has closed it to that reader. */
    boolean closed(DocumentVersion document, SignedIn me) {
        return access.closed(me, document.caseFile(), document.kind(), document.item());
    }

    private Predicate<Set<String>> reader(CaseFileId caseFile, SignedIn me) {
        Set<Slot> mine = access.slots(me, caseFile);
        return audience -> reaches(audience, mine);
    }

    /** Whether what is for {@code audience}, codes of slots, reaches somebody who holds {@code mine}. */
    public static boolean reaches(Set<String> audience, Set<Slot> mine) {
        if (mine.contains(Slot.PERSON)) {
            return audience.contains(Slot.PERSON.name());
        }
        return mine.stream().anyMatch(slot -> audience.contains(slot.name()))
                && mine.stream().noneMatch(slot -> BARRED.contains(slot) && !audience.contains(slot.name()));
    }
}
