package org.accord.signoff;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.accord.MovableClock;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.forms.FormSchema;
import org.accord.people.AccountId;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Speaks of people, plans and signatures, for the tests. */
class SigningTogether {

    /** What the fixture works with. */
    record Tools(JdbcClient jdbc, Documents documents, SignOffs signOffs, MovableClock clock) {}

    static final SlotKey PERSON = new SlotKey(Slot.PERSON, 1);
    static final SlotKey CAREGIVER = new SlotKey(Slot.CAREGIVER, 1);
    static final SlotKey PRACTITIONER = new SlotKey(Slot.LEAD_PRACTITIONER, 1);
    static final SlotKey SUPERVISOR = new SlotKey(Slot.SUPERVISOR, 1);

    private final Tools tools;

    SigningTogether(Tools tools) {
        this.tools = tools;
    }

    /** As a browser comes whose reader has just typed their password; the tests' clock stands still. */
    static Authentication signedInAMomentAgo(SignedIn who) {
        GrantedAuthority typed = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(MovableClock.START)
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of(typed));
    }

    SignedIn somebody(Role... roles) {
        UUID id = UUID.randomUUID();
        tools.jdbc()
                .sql("insert into accord.account (id, sign_in_name, display_name, password_hash, language, created_at)"
                        + " values (?, ?, ?, '-', 'fr', ?)")
                .params(id, "name-" + id, "Name " + id, tools.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
        for (Role role : roles) {
            tools.jdbc()
                    .sql("insert into accord.account_role values (?, ?)")
                    .params(id, role.name())
                    .update();
        }
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Arrays.asList(roles));
        return new SignedIn(new AccountId(id), "Name", held, Locale.FRENCH);
    }

    /** Nobody takes part in it yet. */
    CaseFileId caseFile() {
        long release = tools.jdbc()
                .sql("insert into accord.release (number, content_hash, state, activated_at)"
                        + " select coalesce(max(number), 0) + 1, '-', 'SUPERSEDED', now() from accord.release"
                        + " returning id")
                .query(Long.class)
                .single();
        UUID id = UUID.randomUUID();
        tools.jdbc()
                .sql("insert into accord.case_file (id, reference, release_id, state, opened_by, opened_at)"
                        + " values (?, ?, ?, 'OPEN', ?, now())")
                .params(id, id.toString(), release, somebody().id().value())
                .update();
        return new CaseFileId(id);
    }

    SignedIn joins(CaseFileId caseFile, Slot slot) {
        return joins(caseFile, slot, somebody());
    }

    SignedIn joins(CaseFileId caseFile, Slot slot, SignedIn who) {
        tools.jdbc()
                .sql("insert into accord.participant (id, case_file_id, slot, account_id, from_at)"
                        + " values (?, ?, ?, ?, now())")
                .params(
                        UUID.randomUUID(),
                        caseFile.value(),
                        slot.name(),
                        who.id().value())
                .update();
        if (slot == Slot.CAREGIVER) {
            tools.jdbc()
                    .sql("insert into accord.consent_act (case_file_id, purpose, grantee, state, acted_by, acted_at)"
                            + " values (?, 'SHARE_CAREGIVER', ?, 'ACTIVE', ?, now())")
                    .params(caseFile.value(), who.id().toString(), who.id().value())
                    .update();
        }
        return who;
    }

    void leaves(CaseFileId caseFile, Slot slot, SignedIn who) {
        tools.jdbc()
                .sql("update accord.participant set to_at = now()"
                        + " where case_file_id = ? and slot = ? and account_id = ?")
                .params(caseFile.value(), slot.name(), who.id().value())
                .update();
    }

    DocumentVersion plan(CaseFileId caseFile, String needs) {
        return document(
                caseFile, "plan", "", JsonNodeFactory.instance.objectNode().put("needs", needs));
    }

    DocumentVersion document(CaseFileId caseFile, String kind, String item, JsonNode content) {
        String release = tools.jdbc()
                .sql("select release_id from accord.case_file where id = ?")
                .param(caseFile.value())
                .query(String.class)
                .single();
        String schema = FormSchema.parse(BaselineForm.text(kind)).hash();
        return tools.documents().add(new NewDocument(caseFile, kind, item, content, schema, release, null));
    }

    RoundId asks(DocumentVersion document, SlotDemand... demands) {
        Opening opening = tools.signOffs().open(document.caseFile(), document, List.of(demands));
        return ((Opening.Opened) opening).round();
    }

    Signing signing(RoundId round, SlotKey slot, SignedIn who, SignDecision decision) {
        return signing(round, slot, who, decision, decision.needsWords() ? "Voici pourquoi." : "");
    }

    Signing signing(RoundId round, SlotKey slot, SignedIn who, SignDecision decision, String words) {
        JsonNode said = words.isEmpty()
                ? JsonNodeFactory.instance.objectNode()
                : JsonNodeFactory.instance.objectNode().put("words", words);
        String shown = tools.signOffs().round(round).facts().subjectHash();
        return new Signing(round, slot, who, decision, said, shown, UUID.randomUUID(), Signing.PORTAL, Locale.FRENCH);
    }

    Receipt signs(RoundId round, SlotKey slot, SignedIn who) {
        return answers(round, slot, who, SignDecision.SIGNED);
    }

    Receipt answers(RoundId round, SlotKey slot, SignedIn who, SignDecision decision) {
        return tools.signOffs().sign(signing(round, slot, who, decision));
    }

    Receipt takesBack(RoundId round, SlotKey slot, SignedIn who) {
        return tools.signOffs().takeBack(new TakingBack(round, slot, who, UUID.randomUUID(), Locale.FRENCH));
    }

    RoundState state(RoundId round) {
        return tools.signOffs().round(round).state();
    }

    SlotState state(RoundId round, SlotKey slot) {
        return tools.signOffs().round(round).slot(slot).orElseThrow().state();
    }

    /** What stands in the ledger about a round, in order. */
    List<String> ledger(RoundId round) {
        return new ArrayList<>(tools.jdbc()
                .sql("select slot_key || ' ' || decision from accord.signature_event where round_id = ? order by place")
                .param(round.value())
                .query(String.class)
                .list());
    }
}
