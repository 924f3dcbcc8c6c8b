package org.accord.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.accord.forms.FieldError;
import org.accord.forms.FormCheck;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.Prefill;
import org.accord.forms.Verdict;
import org.accord.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** A form as somebody is asked to fill it in on a case file. What is shown and what is checked go through the same hands. */
@Service
public class TailoredForms {

    private final ObjectProvider<FormTailor> tailors;
    private final Documents documents;
    private final FormLibrary forms;
    private final Sight sight;

    TailoredForms(ObjectProvider<FormTailor> tailors, Documents documents, FormLibrary forms, Sight sight) {
        this.tailors = tailors;
        this.documents = documents;
        this.forms = forms;
        this.sight = sight;
    }

    public FormSchema tailored(FormSchema schema, CaseFileId caseFile, SignedIn me) {
        FormSchema fitted = schema;
        for (FormTailor tailor : tailors.orderedStream().toList()) {
            fitted = tailor.tailor(fitted, caseFile, me);
        }
        return fitted;
    }

    /** What the form opens with: nothing that its reader may not see. */
    public JsonNode prefilled(FormSchema tailored, CaseFileId caseFile, SignedIn me) {
        return Prefill.prefill(
                tailored, kind -> documents.latest(caseFile, kind, "").flatMap(document -> seen(document, me)));
    }

    public Verdict check(FormSchema tailored, JsonNode submission, CaseFileId caseFile, SignedIn me) {
        Verdict verdict = FormCheck.check(tailored, submission, prefilled(tailored, caseFile, me));
        List<FieldError> errors = new ArrayList<>(verdict.errors());
        if (verdict.accepted()) {
            tailors.orderedStream()
                    .forEach(tailor -> errors.addAll(tailor.objections(tailored, verdict.content(), caseFile, me)));
        }
        return new Verdict(verdict.content(), errors);
    }

    private Optional<JsonNode> seen(DocumentVersion document, SignedIn me) {
        if (document.content() == null) {
            return Optional.empty();
        }
        try {
            FormSchema schema = forms.schema(document.releaseId(), document.kind());
            return Optional.of(sight.seen(schema, document.content(), document.caseFile(), me));
        } catch (NoSuchElementException formLeftTheRelease) {
            return Optional.empty();
        }
    }
}
