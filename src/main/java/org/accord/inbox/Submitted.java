package org.accord.inbox;

import java.util.List;
import org.accord.casefile.CaseFileId;
import org.accord.forms.FieldError;

/** What became of a submission: accepted when there are no errors. */
public record Submitted(CaseFileId caseFile, List<FieldError> errors) {

    public boolean accepted() {
        return errors.isEmpty();
    }
}
