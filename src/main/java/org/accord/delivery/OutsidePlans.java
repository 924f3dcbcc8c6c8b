package org.accord.delivery;

import java.util.List;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.casefile.Participants;
import org.accord.casefile.Right;
import org.accord.casefile.Slot;
import org.accord.casefile.TailoredForms;
import org.accord.forms.FieldError;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.Verdict;
import org.accord.inbox.Notices;
import org.accord.people.SignedIn;
import org.accord.system.Retrying;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Safety alerts and acts done in an emergency: written down by the team, kept where the person reads them. */
@Service
public class OutsidePlans {

    private static final Slot[] THE_TEAM = {
        Slot.LEAD_PRACTITIONER, Slot.SUPERVISOR, Slot.LIAISON_AGENT, Slot.EXPERT_BY_EXPERIENCE
    };

    private final Access access;
    private final CaseFiles caseFiles;
    private final Participants participants;
    private final Documents documents;
    private final FormLibrary forms;
    private final TailoredForms tailored;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Retrying retrying;
    private final JdbcClient jdbc;

    OutsidePlans(
            Access access,
            CaseFiles caseFiles,
            Participants participants,
            Documents documents,
            FormLibrary forms,
            TailoredForms tailored,
            Notices notices,
            ApplicationEventPublisher events,
            Retrying retrying,
            JdbcClient jdbc) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.documents = documents;
        this.forms = forms;
        this.tailored = tailored;
        this.notices = notices;
        this.events = events;
        this.retrying = retrying;
        this.jdbc = jdbc;
    }

    public boolean mayWrite(CaseFileId caseFile, SignedIn me) {
        var mine = access.slots(me, caseFile);
        return caseFiles.get(caseFile).state() != CaseFile.State.CLOSED
                && List.of(THE_TEAM).stream().anyMatch(mine::contains);
    }

    public FormSchema form(CaseFileId caseFile, OutsidePlan kind, SignedIn me) {
        // A supervisor who has nothing to do with this file now is no part of its team
        access.require(me, caseFile, Right.READ);
        access.requireSlot(me, caseFile, THE_TEAM);
        return tailored.tailored(forms.schema(caseFiles.get(caseFile).releaseId(), kind.form()), caseFile, me);
    }

    /**
     * The same key again has no further effect.
     *
     * @return what is wrong with it; empty when it is written down
     */
    public List<FieldError> write(CaseFileId caseFile, OutsidePlan kind, JsonNode content, UUID key, SignedIn me) {
        FormSchema schema = form(caseFile, kind, me);
        return retrying.inTransaction(() -> {
            if (sent(key, me)) {
                return List.of();
            }
            CaseFile file = caseFiles.get(caseFile);
            if (file.state() == CaseFile.State.CLOSED) {
                throw new NotOnClosedFile();
            }
            // Each time a new one: nothing stands in it when it opens
            Verdict verdict = tailored.check(schema, content, JsonNodeFactory.instance.objectNode(), caseFile, me);
            if (verdict.accepted()) {
                keep(file, kind, schema, verdict.content(), key, me);
            }
            return verdict.errors();
        });
    }

    private void keep(CaseFile file, OutsidePlan kind, FormSchema schema, JsonNode content, UUID key, SignedIn me) {
        DocumentVersion written = documents.add(new NewDocument(
                file.id(), kind.form(), key.toString(), content, schema.hash(), file.releaseId(), me.id()));
        jdbc.sql(
                        "insert into accord.sent_page (account_id, idempotency_key, document_id) values (:me, :key, :document)")
                .param("me", me.id().value())
                .param("key", key)
                .param("document", written.id().value())
                .update();
        switch (kind) {
            case EMERGENCY_ACT -> {
                notices.tell(participants.holders(file.id(), Slot.PERSON), file.id(), "emergencyAct");
                events.publishEvent(new EmergencyActRecorded(file.id()));
            }
            case SAFETY_ALERT -> events.publishEvent(new SafetyAlertRaised(file.id()));
            case DEPARTURE_REPORT -> events.publishEvent(new DepartureReported(file.id()));
        }
    }

    /** Two clicks at once: the second waits, and finds that it was sent. */
    private boolean sent(UUID key, SignedIn me) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 9))")
                .param("key", key.toString())
                .query((row, number) -> true)
                .single();
        return jdbc.sql(
                        "select exists (select from accord.sent_page where account_id = :me and idempotency_key = :key)")
                .param("me", me.id().value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }
}
