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
    private final PlanInForce plans;
    private final FormLibrary forms;
    private final Sight sight;

    TailoredForms(
            ObjectProvider<FormTailor> tailors,
            Documents documents,
            PlanInForce plans,
            FormLibrary forms,
            Sight sight) {
        this.tailors = tailors;
        this.documents = documents;
        this.plans = plans;
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
        return prefilled(tailored, caseFile, "", me);
    }

    /** @param item which of several documents of that kind the form goes on from; empty when there is one */
    public JsonNode prefilled(FormSchema tailored, CaseFileId caseFile, String item, SignedIn me) {
        return Prefill.prefill(
                tailored,
                kind -> kind.equals(tailored.id())
                        ? plans.toGoOnFrom(caseFile, kind).or(() -> latest(caseFile, kind, item, me))
                        : latest(caseFile, kind, "", me));
    }

    private Optional<JsonNode> latest(CaseFileId caseFile, String kind, String item, SignedIn me) {
        return documents.latest(caseFile, kind, item).flatMap(document -> seen(document, me));
    }

    public Verdict check(FormSchema tailored, JsonNode submission, CaseFileId caseFile, SignedIn me) {
        return check(tailored, submission, prefilled(tailored, caseFile, me), caseFile, me);
    }

    /** @param opened what the form was shown with */
    public Verdict check(FormSchema tailored, JsonNode submission, JsonNode opened, CaseFileId caseFile, SignedIn me) {
        Verdict verdict = FormCheck.check(tailored, submission, opened);
        List<FieldError> errors = new ArrayList<>(verdict.errors());
        if (verdict.accepted()) {
            tailors.orderedStream()
                    .forEach(tailor -> errors.addAll(tailor.objections(tailored, verdict.content(), caseFile, me)));
        }
        return new Verdict(verdict.content(), errors);
    }

    private Optional<JsonNode> seen(DocumentVersion document, SignedIn me) {
        if (document.content() == null || sight.closed(document, me)) {
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
