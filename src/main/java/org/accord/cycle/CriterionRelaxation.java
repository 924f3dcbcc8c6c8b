package org.accord.cycle;

import java.util.List;
import java.util.Map;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Documents;
import org.accord.casefile.NewDocument;
import org.accord.casefile.ProposedRelaxation;
import org.accord.casefile.Relaxation;
import org.accord.casefile.RelaxationId;
import org.accord.casefile.Relaxations;
import org.accord.decisions.Decisions;
import org.accord.decisions.Decisions.Decided;
import org.accord.forms.FormLibrary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Access criteria that are not met: what the table says of each, and the relaxation that is then proposed. */
@Component
class CriterionRelaxation {

    static final String DOCUMENT = "access-relaxation";

    private final CaseFacts facts;
    private final Decisions decisions;
    private final Relaxations relaxations;
    private final Documents documents;
    private final CaseFiles caseFiles;
    private final FormLibrary forms;

    CriterionRelaxation(
            CaseFacts facts,
            Decisions decisions,
            Relaxations relaxations,
            Documents documents,
            CaseFiles caseFiles,
            FormLibrary forms) {
        this.facts = facts;
        this.decisions = decisions;
        this.relaxations = relaxations;
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.forms = forms;
    }

    /** A criterion as the access form lists it, with what the table says. */
    record Examined(JsonNode criterion, Decided decided) {

        boolean is(String result) {
            return decided.text("result").equals(result);
        }

        String text(String field) {
            return criterion.path(field).asString("");
        }

        boolean isAbout(Relaxation relaxation) {
            return relaxes(relaxation, criterion);
        }
    }

    List<Examined> examine(CaseFileId caseFile) {
        boolean spoke = facts.personSpoke(caseFile);
        List<Relaxation> agreed = relaxations.active(caseFile);
        return facts.rows(caseFile, "access", "criteria").stream()
                .filter(criterion -> !criterion.path("met").asBoolean(false))
                .filter(criterion -> agreed.stream().noneMatch(relaxation -> relaxes(relaxation, criterion)))
                .map(criterion -> new Examined(criterion, decide(caseFile, criterion, spoke)))
                .toList();
    }

    /** Agreed once, it is not asked again when another criterion is looked at anew. */
    private static boolean relaxes(Relaxation relaxation, JsonNode criterion) {
        return relaxation.criterion().equals(criterion.path("criterion").asString(""))
                && relaxation
                        .criterionClass()
                        .equals(criterion.path("criterionClass").asString(""));
    }

    /** What was proposed and never agreed is given up: the criterion is looked at anew. */
    void withdrawProposals(CaseFileId caseFile) {
        relaxations.proposed(caseFile).forEach(proposal -> relaxations.refuse(proposal.id()));
    }

    void propose(CaseFileId caseFile, Examined examined, int days) {
        propose(caseFile, examined, days, examined.decided().text("coSign"));
    }

    void propose(CaseFileId caseFile, Examined examined, int days, String coSign) {
        ProposedRelaxation proposal = new ProposedRelaxation(
                caseFile,
                examined.text("criterion"),
                examined.text("criterionClass"),
                examined.text("gap"),
                examined.text("ground"),
                days,
                examined.decided().text("safeguard"),
                coSign);
        write(relaxations.propose(proposal), proposal);
    }

    private Decided decide(CaseFileId caseFile, JsonNode criterion, boolean spoke) {
        return decisions.decide(
                caseFile,
                "criterion-relaxation",
                Map.of(
                        "criterionClass", criterion.path("criterionClass").asString("NONE"),
                        "gap", criterion.path("gap").asString("LARGE"),
                        "ground", criterion.path("ground").asString("NONE"),
                        "hasPersonStatement", spoke));
    }

    /** The words that are signed: what is relaxed, why, for how long, and what protects the person meanwhile. */
    private void write(RelaxationId id, ProposedRelaxation proposal) {
        ObjectNode content = JsonNodeFactory.instance
                .objectNode()
                .put("criterion", proposal.criterion())
                .put("criterionClass", proposal.criterionClass())
                .put("gap", proposal.gap())
                .put("ground", proposal.ground())
                .put("statement", facts.choice(proposal.caseFile(), "person-words", "words", ""))
                .put("result", "RELAX")
                .put("days", proposal.days())
                .put("safeguard", proposal.safeguard());
        var coSign = content.putArray("coSign");
        List.of(proposal.coSign().split("[ ,]+")).forEach(coSign::add);
        String release = caseFiles.get(proposal.caseFile()).releaseId();
        documents.add(new NewDocument(
                proposal.caseFile(),
                DOCUMENT,
                id.toString(),
                content,
                forms.schema(release, DOCUMENT).hash(),
                release,
                null));
    }
}
