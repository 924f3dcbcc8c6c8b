package org.accord.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accord.AccordTest;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.drafts.BlockTemplates.Template;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors offer what exists, in the reader's language. */
@AccordTest
class OfferTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftFiles files;

    @Autowired
    Offer offer;

    @Autowired
    DataOfBlocks blocks;

    @Autowired
    MessageSource messages;

    @Autowired
    Releases releases;

    SignedIn manager;
    DraftId draft;

    @BeforeEach
    void aDraft() {
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        draft = drafts.create("Offrir", releases.inForce().orElseThrow(), manager)
                .id();
    }

    @Test
    void everyBlockHasANameASentenceAndItsDataInBothLanguages() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (String block : blocks.blocks()) {
                assertThat(messages.getMessage("block." + block, null, "", language))
                        .as(block)
                        .isNotBlank();
                assertThat(messages.getMessage("block." + block + ".what", null, "", language))
                        .as(block)
                        .isNotBlank();
                for (String data : blocks.touched(block)) {
                    assertThat(messages.getMessage("block.data." + data, null, "", language))
                            .as(data)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void everyBlockIsATemplateAndAJointSignOffAsksForItsSubjectOnly() {
        Offered everything = offer.of(draft, Locale.ENGLISH);

        assertThat(everything.blocks()).hasSize(blocks.blocks().size() + 1);
        Template signOff = everything.blocks().get(0);
        assertThat(signOff.appliesTo()).containsExactly("bpmn:CallActivity");
        List<Map<String, Object>> asked = signOff.properties().stream()
                .filter(property -> !property.get("type").equals("Hidden"))
                .toList();
        assertThat(asked).hasSize(1);
        assertThat(String.valueOf(asked.get(0).get("choices"))).contains("plan", "shared-portrait");
        Template closing = everything.blocks().stream()
                .filter(each -> each.id().equals("accord.closeCaseFile"))
                .findFirst()
                .orElseThrow();
        assertThat(closing.name()).isEqualTo("Close the case file");
        assertThat(closing.description()).contains("Data touched:", "signatures");
        assertThat(String.valueOf(closing.properties())).contains("${closeCaseFile}", "Dropdown", "PERSON_ENDED");
    }

    @Test
    void whatStandsInTheDraftIsOfferedEvenBesideABrokenFile() {
        DraftPath added = files.add(draft, new NewModel(ModelKind.DECISION, "Avis", "View"), null, manager);
        drafts.save(draft, DraftPath.of("decisions/priority.dmn"), "<broken", 0, manager);
        drafts.save(draft, DraftPath.of("forms/story.form"), "{", 0, manager);

        Offered everything = offer.of(draft, Locale.FRENCH);

        assertThat(everything.decisions())
                .filteredOn(each -> each.id().equals(added.key()))
                .allMatch(each -> each.inputs().get(0).expression().equals("answer")
                        && each.outputs().get(0).label().equals("Résultat"))
                .hasSize(1);
        assertThat(everything.decisions()).anyMatch(each -> each.id().equals("priority"));
        assertThat(everything.forms())
                .filteredOn(each -> each.id().equals("service-consent"))
                .anyMatch(each -> each.fields().stream()
                        .anyMatch(field -> field.variable().equals("serviceConsent_decision")
                                && !field.label().isBlank()));
        assertThat(everything.messages()).allMatch(each -> !each.label().equals(each.name()));
        assertThat(everything.slots()).hasSizeGreaterThan(8);
        assertThat(everything.subjects()).anyMatch(each -> each.id().equals("plan"));
    }

    @Test
    void theEditorReadsItAsJson() {
        Visitor visitor =
                Visitor.signedIn(port, accounts.find(manager.id()).orElseThrow().signInName(), Cases.PASSWORD);

        JsonNode context = new JsonMapper()
                .readTree(visitor.get("/drafts/" + draft + "/context").body());

        for (String part : List.of("forms", "decisions", "processes", "messages", "blocks", "slots", "subjects")) {
            assertThat(context.path(part).size()).as(part).isPositive();
        }
        assertThat(context.path("slots").path(0).path("label").asString("")).isNotBlank();
    }
}
