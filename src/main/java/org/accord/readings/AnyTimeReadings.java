package org.accord.readings;

import java.util.List;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.casefile.NotYours;
import org.accord.casefile.TailoredForms;
import org.accord.forms.FieldError;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.Verdict;
import org.accord.people.SignedIn;
import org.accord.system.Retrying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Nobody has to wait to be asked how things are. */
@Service
public class AnyTimeReadings {

    private final LookingBack lookingBack;
    private final CaseFiles caseFiles;
    private final FormLibrary forms;
    private final TailoredForms tailored;
    private final Documents documents;
    private final Retrying retrying;
    private final JdbcClient jdbc;

    AnyTimeReadings(
            LookingBack lookingBack,
            CaseFiles caseFiles,
            FormLibrary forms,
            TailoredForms tailored,
            Documents documents,
            Retrying retrying,
            JdbcClient jdbc) {
        this.lookingBack = lookingBack;
        this.caseFiles = caseFiles;
        this.forms = forms;
        this.tailored = tailored;
        this.documents = documents;
        this.retrying = retrying;
        this.jdbc = jdbc;
    }

    /** The form as that person is asked. */
    public FormSchema form(CaseFileId caseFile, String form, SignedIn me) {
        if (!lookingBack.forms(caseFile, me).contains(form)) {
            throw new NotYours();
        }
        return tailored.tailored(forms.schema(caseFiles.get(caseFile).releaseId(), form), caseFile, me);
    }

    public JsonNode prefilled(FormSchema form, CaseFileId caseFile, SignedIn me) {
        return tailored.prefilled(form, caseFile, me);
    }

    /** What has to be corrected; nothing when it is kept. The same key again is the same reading. */
    public List<FieldError> give(CaseFileId caseFile, String form, JsonNode submission, UUID key, SignedIn me) {
        FormSchema schema = form(caseFile, form, me);
        Verdict verdict = tailored.check(schema, submission, caseFile, me);
        if (verdict.accepted()) {
            retrying.inTransaction(() -> keep(caseFile, form, schema, verdict.content(), key, me));
        }
        return verdict.errors();
    }

    private void keep(CaseFileId caseFile, String form, FormSchema schema, JsonNode content, UUID key, SignedIn me) {
        if (first(caseFile, key, me)) {
            documents.add(new NewDocument(
                    caseFile,
                    form,
                    "",
                    content,
                    schema.hash(),
                    caseFiles.get(caseFile).releaseId(),
                    me.id()));
        }
    }

    private boolean first(CaseFileId caseFile, UUID key, SignedIn me) {
        return jdbc.sql(
                                """
                                insert into accord.reading_request (account_id, idempotency_key, case_file_id)
                                values (:me, :key, :caseFile) on conflict do nothing
                                """)
                        .param("me", me.id().value())
                        .param("key", key)
                        .param("caseFile", caseFile.value())
                        .update()
                == 1;
    }
}
