package org.accord.signoff;

import static org.accord.signoff.SigningTogether.PERSON;
import static org.accord.signoff.SlotDemand.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Slot;
import org.accord.people.Proof;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.node.JsonNodeFactory;

@SignOffRooms
@AutoConfigureMockMvc
class AssistedPagesTest {

    private static final byte[] PAPER = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HTML = "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    SigningTogether together;

    @Autowired
    AssistedSignings assisted;

    @Autowired
    AssistedSettling settling;

    @Autowired
    MockMvc http;

    CaseFileId caseFile;
    SignedIn person;
    SignedIn practitioner;
    SignedIn witness;
    DocumentVersion plan;
    RoundId round;

    @BeforeEach
    void aPlanIsToBeSigned() {
        caseFile = together.caseFile();
        person = together.joins(caseFile, Slot.PERSON);
        practitioner = together.joins(caseFile, Slot.LEAD_PRACTITIONER);
        witness = together.somebody(Role.LIAISON_AGENT);
        plan = together.document(
                caseFile, "plan", "", JsonNodeFactory.instance.objectNode().put("needs", "Dormir la nuit"));
        round = together.asks(plan, required(Slot.PERSON), required(Slot.LEAD_PRACTITIONER));
    }

    @Test
    void aFacilitatorChoosesReadsOutAndWritesDownAndTheWitnessConfirms() throws Exception {
        assertThat(body(get(rounds()).with(as(practitioner)))).contains("Aider quelqu’un à signer autrement");
        assertThat(body(get(rounds() + "/assisted").with(as(practitioner))))
                .contains("Qui aidez-vous", "au téléphone", whom())
                .doesNotContain("??");
        assertThat(body(get(rounds() + "/assisted")
                        .param("whom", whom())
                        .param("mode", "PHONE_READBACK")
                        .with(as(practitioner))))
                .contains("Dormir la nuit", plan.subjectHash(), witness.id().toString(), "data-accord-form")
                .doesNotContain("??", "value=\"" + practitioner.id(), "value=\"" + person.id());

        String asked = send("PHONE_READBACK", true, null).getRedirectedUrl();
        assertThat(asked).startsWith("/assisted-signings/");
        assertThat(body(get(asked).with(as(witness))))
                .contains("Oui, c’était ainsi", "Je veux ça &lt;b&gt;.")
                .doesNotContain("??", "Retirer cette réponse", "/scan");
        assertThat(body(get(asked).with(as(practitioner))))
                .contains("Retirer cette réponse")
                .doesNotContain("Oui, c’était ainsi");

        assertThat(status(post(asked + "/confirm").with(as(practitioner)).with(csrf())))
                .isEqualTo(403);
        assertThat(status(post(asked + "/confirm").with(as(witness)).with(csrf())))
                .isEqualTo(302);
        assertThat(status(post(asked + "/confirm").with(as(witness)).with(csrf())))
                .isEqualTo(302);

        assertThat(together.ledger(round)).containsExactly("PERSON SIGNED_WITH_RESERVATION");
        assertThat(body(get(rounds()).with(as(person)))).contains("au téléphone", "témoin");
        assertThat(body(get(asked).with(as(practitioner))))
                .contains("Voir le reçu")
                .doesNotContain("??");
    }

    @Test
    void theReceiptNamesHowWithWhomAndBeforeWhom() throws Exception {
        AssistedSigning asked = waiting();
        UUID event = settling.confirm(asked.id(), witness, Proof.FRESH).event();

        for (SignedIn reader : List.of(person, practitioner)) {
            assertThat(body(get("/receipts/" + event).with(as(reader))))
                    .contains(
                            "au téléphone",
                            "Avec l’aide de",
                            "Témoin",
                            "Name " + witness.id().value(),
                            "data-print")
                    .doesNotContain("??");
            assertThat(body(get("/receipts/" + event + "/download").with(as(reader))))
                    .contains("\"facilitator\" : \"" + practitioner.id(), "\"witness\" : \"" + witness.id());
        }
        assertThat(status(get("/receipts/" + event).with(as(witness)))).isEqualTo(404);
        assertThat(body(get("/case-files/" + caseFile + "/ledger").with(as(person))))
                .contains("avec l’aide de")
                .doesNotContain("??");
    }

    @Test
    void aPaperIsKeptAndGivenBackOnlyAsAFileAndOnlyToReaders() throws Exception {
        String asked = send("PAPER_SCAN", true, new MockMultipartFile("scan", "../../x.html", "text/html", PAPER))
                .getRedirectedUrl();

        MockHttpServletResponse file =
                http.perform(get(asked + "/scan").with(as(person))).andReturn().getResponse();
        assertThat(file.getContentAsByteArray()).isEqualTo(PAPER);
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".pdf")
                .doesNotContain("x.html");
        assertThat(file.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(status(get(asked + "/scan").with(as(witness)))).isEqualTo(404);
        assertThat(status(get(asked + "/scan").with(as(together.somebody())))).isEqualTo(404);
    }

    @Test
    void aHostileFileIsRefusedKindlyAndWhatWasTypedStays() throws Exception {
        MockHttpServletResponse page =
                send("PAPER_SCAN", true, new MockMultipartFile("scan", "scan.pdf", "application/pdf", HTML));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("ni un PDF ni une image", "Je veux ça")
                .doesNotContain("??");

        byte[] large = new byte[Scan.LARGEST + 1];
        System.arraycopy(PAPER, 0, large, 0, PAPER.length);
        assertThat(send("PAPER_SCAN", true, new MockMultipartFile("scan", "scan.pdf", "application/pdf", large))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Le fichier dépasse 5");
        assertThat(assisted.waitingIn(round)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidOnThePage() throws Exception {
        assertThat(send("PAPER_SCAN", true, null).getStatus()).isEqualTo(422);
        assertThat(send("INTERPRETED", true, null).getStatus()).isEqualTo(422);
        assertThat(send("IN_PERSON", false, null).getStatus()).isEqualTo(422);
        assertThat(http.perform(writing("IN_PERSON", true, "{\"decision\":\"REFUSED\"}", practitioner))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(assisted.waitingIn(round)).isEmpty();
    }

    @Test
    void whoeverMayNotHelpIsTurnedAway() throws Exception {
        assertThat(status(get(rounds() + "/assisted").with(as(person)))).isEqualTo(403);
        assertThat(status(get(rounds() + "/assisted").with(as(together.somebody()))))
                .isEqualTo(404);
        assertThat(status(writing("IN_PERSON", true, "{\"decision\":\"SIGNED\"}", person)))
                .isEqualTo(403);
        assertThat(status(writing("IN_PERSON", true, "{\"decision\":\"SIGNED\"}", witness)))
                .isEqualTo(404);
        AssistedSigning asked = waiting();
        assertThat(status(get("/assisted-signings/" + asked.id()).with(as(together.somebody()))))
                .isEqualTo(404);
        assertThat(status(get("/assisted-signings/" + UUID.randomUUID()).with(as(person))))
                .isEqualTo(404);
    }

    @Test
    void whatHasChangedMeanwhileIsSaidKindlyToTheWitness() throws Exception {
        AssistedSigning asked = waiting();
        settling.withdraw(asked.id(), practitioner);

        MockHttpServletResponse page = http.perform(post("/assisted-signings/" + asked.id() + "/confirm")
                        .with(as(witness))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("Il n’y a plus rien à confirmer");
        assertThat(body(get("/assisted-signings/" + asked.id()).with(as(witness))))
                .contains("Rien n’a été signé");
    }

    @Test
    void whoeverCannotSignThisWaySaysSoFromThePage() throws Exception {
        assertThat(body(get(rounds()).with(as(person)))).contains("Je n’arrive pas à signer ainsi");

        assertThat(status(post(rounds() + "/barrier")
                        .param("slot", "PERSON")
                        .with(as(person))
                        .with(csrf())))
                .isEqualTo(302);

        assertThat(body(get(rounds()).with(as(person))))
                .contains("quelqu’un va vous proposer une autre façon")
                .doesNotContain("Je n’arrive pas à signer ainsi");
    }

    private AssistedSigning waiting() {
        return assisted.ask(new Helping(round, plan.subjectHash(), PERSON, person, practitioner, witness).request());
    }

    private MockHttpServletResponse send(String mode, boolean readBack, MockMultipartFile scan) throws Exception {
        var request = multipart(rounds() + "/assisted");
        if (scan != null) {
            request.file(scan);
        }
        return http.perform(filled(
                                request,
                                mode,
                                readBack,
                                "{\"decision\":\"SIGNED_WITH_RESERVATION\",\"words\":\"Je veux ça <b>.\"}")
                        .with(as(practitioner)))
                .andReturn()
                .getResponse();
    }

    private RequestBuilder writing(String mode, boolean readBack, String submission, SignedIn who) {
        return filled(multipart(rounds() + "/assisted"), mode, readBack, submission)
                .with(as(who));
    }

    private org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> filled(
            org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder request,
            String mode,
            boolean readBack,
            String submission) {
        return request.param("whom", whom())
                .param("mode", mode)
                .param("shownHash", plan.subjectHash())
                .param("submission", submission)
                .param("idempotencyKey", UUID.randomUUID().toString())
                .param("witness", witness.id().toString())
                .param(readBack ? "readBack" : "notReadBack", "true")
                .with(csrf());
    }

    private String whom() {
        return "PERSON~" + person.id();
    }

    private String rounds() {
        return "/case-files/" + caseFile + "/rounds/" + round;
    }

    private String body(RequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(RequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse().getStatus();
    }

    private static RequestPostProcessor as(SignedIn who) {
        return authentication(SigningTogether.signedInAMomentAgo(who));
    }
}
