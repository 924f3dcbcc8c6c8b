package org.accord.inbox;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.forms.FieldError;
import org.accord.forms.FormSchema;
import org.accord.people.SignedIn;
import tools.jackson.databind.JsonNode;

/**
 * Fits a form to one case file, the same way when it is shown and when it is checked: the people to choose from, the
 * questions that are not asked here. What is kept is a submission of the form as it was drawn.
 */
public interface FormTailor {

    FormSchema tailor(FormSchema schema, CaseFileId caseFile, SignedIn me);

    /** What the form alone cannot see is wrong with a submission that it accepts. */
    default List<FieldError> objections(FormSchema schema, JsonNode content, CaseFileId caseFile, SignedIn me) {
        return List.of();
    }
}
