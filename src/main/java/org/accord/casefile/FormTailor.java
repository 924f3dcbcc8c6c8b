package org.accord.casefile;

import java.util.List;
import org.accord.forms.FieldError;
import org.accord.forms.FormSchema;
import org.accord.people.SignedIn;
import tools.jackson.databind.JsonNode;

/**
 * Fits a form to a case file and to whoever fills it in: the same at show and at check. Tailors follow one another in
 * Spring's order ({@code @Order}).
 */
public interface FormTailor {

    /** The same form where there is nothing to fit; see {@link FormSchema#tailored}. */
    FormSchema tailor(FormSchema schema, CaseFileId caseFile, SignedIn me);

    /** What the form alone cannot see is wrong with a submission that it accepts. */
    default List<FieldError> objections(FormSchema schema, JsonNode content, CaseFileId caseFile, SignedIn me) {
        return List.of();
    }
}
