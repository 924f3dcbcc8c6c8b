package org.accord.signoff;

import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SigningTogether.PRACTITIONER;
import static org.accord.signoff.SlotDemand.required;
import static org.accord.signoff.SlotDemand.viewSought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.Slot;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@SignOffRooms
@AutoConfigureMockMvc
class SigningPagesTest {

    @Autowired
    SigningTogether together;

    @Autowired
    SignOffs signOffs;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc http;

    CaseFileId caseFile;
    SignedIn person;
    SignedIn practitioner;
    DocumentVersion plan;
    RoundId round;

    @BeforeEach
    void aPlanIsToBeSigned() {
        caseFile = together.caseFile();
        person = together.joins(caseFile, Slot.PERSON);
        practitioner = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        plan = together.document(caseFile, "plan", "", plan("Répit de 6 heures"));
        round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
    }

    @Test
    void whatIsSignedIsShownInFullWithWhatIsNotAgreedAndWhoStillHasToSign() throws Exception {
        MockHttpServletResponse page = open(person);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Répit de 6 heures", "Dormir la nuit", plan.subjectHash())
                .contains("Ce sur quoi on n’est pas d’accord", "<li>Rester à la maison</li>")
                .contains("Qui doit encore répondre", "data-accord-form", "name=\"idempotencyKey\"")
                .doesNotContain("??");
        assertThat(http.perform(get(path()).param("lang", "en").with(as(person)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("What is not agreed", "Who still has to answer", "I sign, with a reservation");
    }

    @Test
    void whoStillHasToAnswerIsListedWithThePersonFirst() throws Exception {
        DocumentVersion review = together.document(
                caseFile, "review", "", JsonNodeFactory.instance.objectNode().put("decision", "CONTINUE"));
        RoundId another = together.asks(review, required(Slot.LEAD_PRACTITIONER), required(Slot.PERSON));

        String page = body(get("/case-files/" + caseFile + "/rounds/" + another).with(as(practitioner)));

        assertThat(page.substring(page.indexOf("Qui doit encore répondre")))
                .containsSubsequence("Personne usagère", "Intervenant·e pivot");
    }

    @Test
    void theCaseFileOffersToSignUntilOneHasSigned() throws Exception {
        String offer = "Lire et signer\u00a0: Plan d’intervention";
        assertThat(body(get("/case-files/" + caseFile).with(as(person)))).contains(offer);

        sign(person, PERSON, "{\"decision\":\"SIGNED\"}", plan.subjectHash());

        assertThat(body(get("/case-files/" + caseFile).with(as(person)))).doesNotContain(offer);
        assertThat(body(get("/case-files/" + caseFile).with(as(practitioner)))).contains(offer);
    }

    @Test
    void signingLeadsToAReceiptThatOnlyItsSignerReadsAndDownloads() throws Exception {
        MockHttpServletResponse signed = sign(person, PERSON, "{\"decision\":\"SIGNED\"}", plan.subjectHash());

        assertThat(signed.getStatus()).isEqualTo(302);
        String receipt = signed.getRedirectedUrl();
        assertThat(receipt).startsWith("/receipts/");
        assertThat(body(get(receipt).with(as(person))))
                .contains("Votre reçu", plan.subjectHash(), "signature nécessaire")
                .doesNotContain("??");
        assertThat(status(get(receipt).with(as(practitioner)))).isEqualTo(404);
        assertThat(status(get(receipt + "/download").with(as(practitioner)))).isEqualTo(404);

        JsonNode file =
                JsonMapper.shared().readTree(body(get(receipt + "/download").with(as(person))));
        assertThat(file.path("subject").path("hashed").path("content")).isEqualTo(plan.content());
        assertThat(hashSaid(file)).isEqualTo(file.path("receipt").path("hash").asString());
        assertThat(subjectHashSaid(file)).isEqualTo(plan.subjectHash());
    }

    @Test
    void aDoubleClickLeadsTwiceToTheSameReceipt() throws Exception {
        MockHttpServletRequestBuilder click =
                signature(person, PERSON, "{\"decision\":\"SIGNED\"}", plan.subjectHash());

        assertThat(http.perform(click).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo(http.perform(click).andReturn().getResponse().getRedirectedUrl());
        assertThat(together.ledger(round)).hasSize(1);
    }

    @Test
    void aRefusalWithoutItsReasonComesBackWithWhatWasTyped() throws Exception {
        MockHttpServletResponse page =
                sign(person, PERSON, "{\"decision\":\"REFUSED\",\"words\":\"\"}", plan.subjectHash());

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("data-errors", "\"decision\":\"REFUSED\"");
        assertThat(together.ledger(round)).isEmpty();
    }

    @Test
    void whoeverSignsAnOldPageReadsTheDifferenceAndIsAskedAgain() throws Exception {
        DocumentVersion changed = together.document(caseFile, "plan", "", plan("Répit de 4 heures"));
        signOffs.supersede(caseFile, changed);
        RoundId next = together.asks(changed, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));

        MockHttpServletResponse page = sign(person, PERSON, "{\"decision\":\"SIGNED\"}", plan.subjectHash());

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains("Le texte a changé", "Répit de 6 heures", "Répit de 4 heures", next.toString())
                .doesNotContain("??");
        assertThat(together.ledger(next)).isEmpty();
    }

    @Test
    void whoeverSignedBeforeReadsWhatChangedSince() throws Exception {
        together.signs(round, PERSON, person);
        DocumentVersion changed = together.document(caseFile, "plan", "", plan("Répit de 4 heures"));
        signOffs.supersede(caseFile, changed);
        round = together.asks(changed, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));

        assertThat(open(person).getContentAsString())
                .contains("Ce qui a changé depuis la version 1", "Répit de 6 heures");
        assertThat(open(practitioner).getContentAsString()).doesNotContain("Ce qui a changé depuis la version");
    }

    @Test
    void nobodySignsForAnotherAndTheAttemptIsWrittenDown() throws Exception {
        SignedIn stranger = together.somebody();
        String submission = "{\"decision\":\"SIGNED\"}";

        assertThat(sign(practitioner, PERSON, submission, plan.subjectHash()).getStatus())
                .isEqualTo(403);
        assertThat(sign(stranger, PERSON, submission, plan.subjectHash()).getStatus())
                .isEqualTo(404);
        assertThat(open(stranger).getStatus()).isEqualTo(404);
        assertThat(together.ledger(round)).isEmpty();
        assertThat(jdbc.sql("select count(*) from accord.access_entry where case_file_id = ? and outcome = 'REFUSED'")
                        .param(caseFile.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void anotherCaseFilesAddressDoesNotOpenARound() throws Exception {
        CaseFileId mine = together.caseFile();
        together.joins(mine, Slot.PERSON, practitioner);

        assertThat(status(get("/case-files/" + mine + "/rounds/" + round).with(as(practitioner))))
                .isEqualTo(404);
    }

    @Test
    void anAnswerIsTakenBackFromThePage() throws Exception {
        together.signs(round, PERSON, person);
        assertThat(open(person).getContentAsString()).contains("Reprendre ma réponse");

        assertThat(status(post(path() + "/take-back")
                        .param("slot", "PERSON")
                        .param("idempotencyKey", UUID.randomUUID().toString())
                        .with(as(person))
                        .with(csrf())))
                .isEqualTo(302);
        assertThat(together.state(round, PERSON)).isEqualTo(SlotState.PENDING);
    }

    @Test
    void aReservationIsReadWithThePlan() throws Exception {
        sign(
                person,
                PERSON,
                "{\"decision\":\"SIGNED_WITH_RESERVATION\",\"words\":\"Pas le <dimanche>.\"}",
                plan.subjectHash());

        assertThat(open(practitioner).getContentAsString()).contains("Réserves", "Pas le &lt;dimanche&gt;.");
    }

    @Test
    void aViewThatIsSoughtIsGivenOnTheSamePageAndAttemptsAreWrittenDown() throws Exception {
        DocumentVersion review = together.document(
                caseFile, "review", "", JsonNodeFactory.instance.objectNode().put("decision", "CONTINUE"));
        round = together.asks(review, viewSought(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
        assertThat(open(practitioner).getContentAsString())
                .contains("Chercher à avoir son avis")
                .doesNotContain("??");

        assertThat(status(post(path() + "/view-attempt")
                        .param("slot", "PERSON")
                        .param("means", "PHONE")
                        .param("words", "Pas de réponse.")
                        .param("idempotencyKey", UUID.randomUUID().toString())
                        .with(as(practitioner))
                        .with(csrf())))
                .isEqualTo(302);
        sign(person, PERSON, "{\"decision\":\"REFUSED\",\"words\":\"Je veux rester.\"}", review.subjectHash());

        assertThat(together.ledger(round)).containsExactly("PERSON VIEW_ATTEMPTED", "PERSON VIEW_GIVEN");
    }

    @Test
    void theTextIsChangedWhileItIsSignedAndWhoSignedIsVoid() throws Exception {
        plan = documents.add(new org.accord.casefile.NewDocument(
                caseFile,
                "preferences",
                "",
                JsonNodeFactory.instance.objectNode(),
                org.accord.forms.FormSchema.parse(BaselineForm.text("preferences"))
                        .hash(),
                plan.releaseId(),
                person.id()));
        round = together.asks(plan, required(Slot.LEAD_PRACTITIONER), required(Slot.PERSON));
        together.signs(round, PRACTITIONER, practitioner);
        JsonNode changed = JsonNodeFactory.instance.objectNode().put("language", "fr");

        Rewriting rewriting = new Rewriting(round, person, changed, plan.schemaHash());
        DocumentVersion written = signOffs.rewrite(rewriting);
        assertThat(signOffs.rewrite(rewriting)).isEqualTo(written);

        assertThat(together.state(round, PRACTITIONER)).isEqualTo(SlotState.VOIDED);
        assertThat(documents.versions(caseFile, "preferences", "")).hasSize(2);
        assertThat(open(person).getContentAsString()).contains("Le texte a changé pendant qu’on le signait");
    }

    @Test
    void theChainIsReadByThoseWhoseCaseFileItIsAndAllOfItByThoseWhoWatchOverIt() throws Exception {
        together.signs(round, PERSON, person);
        String ledger = "/case-files/" + caseFile + "/ledger";

        assertThat(body(get(ledger).with(as(person))))
                .contains("1 ligne(s), toutes intactes")
                .doesNotContain("??");
        assertThat(status(get(ledger).with(as(together.somebody())))).isEqualTo(404);
        assertThat(body(get("/ledger").with(as(together.somebody(Role.PRIVACY_OFFICER)))))
                .contains("0 chaîne(s) ne tiennent pas");
        assertThat(status(get("/ledger").with(as(person)))).isEqualTo(403);
    }

    private static ObjectNode plan(String needs) {
        ObjectNode plan = JsonNodeFactory.instance.objectNode().put("needs", needs);
        plan.putArray("objectives")
                .add(JsonNodeFactory.instance
                        .objectNode()
                        .put("objective", "Dormir la nuit")
                        .put("agreement", "AGREED"))
                .add(JsonNodeFactory.instance
                        .objectNode()
                        .put("objective", "Rester à la maison")
                        .put("agreement", "NOT_AGREED"));
        return plan;
    }

    private static String hashSaid(JsonNode file) {
        ObjectNode row = (ObjectNode) file.path("receipt").deepCopy();
        row.remove("hash");
        row.propertyStream()
                .toList()
                .forEach(field -> row.put(field.getKey(), field.getValue().asString()));
        return Sha256.of(org.accord.forms.CanonicalJson.of(row));
    }

    private static String subjectHashSaid(JsonNode file) {
        byte[] salt = java.util.HexFormat.of()
                .parseHex(file.path("subject").path("salt").asString());
        return Sha256.of(
                salt, org.accord.forms.CanonicalJson.of(file.path("subject").path("hashed")));
    }

    private String path() {
        return "/case-files/" + caseFile + "/rounds/" + round;
    }

    private MockHttpServletResponse open(SignedIn who) throws Exception {
        return http.perform(get(path()).with(as(who))).andReturn().getResponse();
    }

    private MockHttpServletResponse sign(
            SignedIn who, org.accord.casefile.SlotKey slot, String submission, String shown) throws Exception {
        return http.perform(signature(who, slot, submission, shown)).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder signature(
            SignedIn who, org.accord.casefile.SlotKey slot, String submission, String shown) {
        return post(path() + "/signature")
                .param("slot", slot.toString())
                .param("shownHash", shown)
                .param("submission", submission)
                .param("idempotencyKey", UUID.randomUUID().toString())
                .with(as(who))
                .with(csrf());
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request)
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse().getStatus();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor as(SignedIn who) {
        return authentication(SigningTogether.signedInAMomentAgo(who));
    }
}
