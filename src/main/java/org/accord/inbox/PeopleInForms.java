package org.accord.inbox;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.FormTailor;
import org.accord.casefile.PeopleOptions;
import org.accord.casefile.PlaceHolders;
import org.accord.casefile.Slot;
import org.accord.forms.FieldError;
import org.accord.forms.FormSchema;
import org.accord.people.AccountId;
import org.accord.people.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Forms that name somebody offer who can be named; whoever is to fill a place must be able to. */
@Component
class PeopleInForms implements FormTailor {

    private final PeopleOptions people;
    private final PlaceHolders places;

    PeopleInForms(PeopleOptions people, PlaceHolders places) {
        this.people = people;
        this.places = places;
    }

    @Override
    public FormSchema tailor(FormSchema schema, CaseFileId caseFile, SignedIn me) {
        return people.offered(schema, caseFile);
    }

    /** A form that asks for a place and somebody to fill it has the fields {@code slot} and {@code person}. */
    @Override
    public List<FieldError> objections(FormSchema schema, JsonNode content, CaseFileId caseFile, SignedIn me) {
        String slot = content.path("slot").asString("");
        String person = content.path("person").asString("");
        boolean asked = schema.properties("options").containsKey("person") && !slot.isEmpty() && !person.isEmpty();
        return asked && !places.mayFill(caseFile, Slot.valueOf(slot), AccountId.of(person))
                ? List.of(FieldError.at("person", "place"))
                : List.of();
    }
}
