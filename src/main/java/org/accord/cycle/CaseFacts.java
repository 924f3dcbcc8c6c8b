package org.accord.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.DocumentVersion;
import org.accord.casefile.Documents;
import org.accord.casefile.PlanInForce;
import org.accord.casefile.StageVisit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What tables ask about a case, read from what people wrote. Choices and yes or no, never words. */
@Component
class CaseFacts {

    private static final Map<String, String> STAGE_CODES = Map.of(
            "welcome",
            "S0",
            "access",
            "S1",
            "portrait",
            "S2",
            "outcomes",
            "S3",
            "plan",
            "S4",
            "delivery",
            "S5",
            "reading",
            "S6",
            "review",
            "S7",
            "closure",
            "S8");

    private final Documents documents;
    private final CaseFiles caseFiles;
    private final PlanInForce plans;

    CaseFacts(Documents documents, CaseFiles caseFiles, PlanInForce plans) {
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.plans = plans;
    }

    /** The answer to a choice in the latest document of a kind. */
    String choice(CaseFileId caseFile, String kind, String field, String otherwise) {
        return latest(caseFile, kind)
                .map(content -> choice(content, field, otherwise))
                .orElse(otherwise);
    }

    /** What was said last in several forms, read together; nothing where a form was not filled. */
    Map<String, JsonNode> latest(CaseFileId caseFile, Set<String> kinds) {
        Map<String, JsonNode> contents = new HashMap<>();
        kinds.forEach(kind -> contents.put(kind, MissingNode.getInstance()));
        documents.latest(caseFile, kinds).values().stream()
                .filter(document -> document.content() != null)
                .forEach(document -> contents.put(document.kind(), document.content()));
        return contents;
    }

    static String choice(JsonNode content, String field, String otherwise) {
        String answer = content.path(field).asString("");
        return answer.isEmpty() ? otherwise : answer;
    }

    /** PI, PSI or PSII, of the plan in force. */
    String planType(CaseFileId caseFile) {
        return plans.of(caseFile)
                .map(DocumentVersion::content)
                .map(content -> choice(content, "planType", "PI"))
                .orElse("PI");
    }

    boolean ticked(CaseFileId caseFile, String kind, String field) {
        return latest(caseFile, kind)
                .map(content -> content.path(field).asBoolean(false))
                .orElse(false);
    }

    List<JsonNode> rows(CaseFileId caseFile, String kind, String list) {
        return latest(caseFile, kind).map(content -> rows(content, list)).orElse(List.of());
    }

    static List<JsonNode> rows(JsonNode content, String list) {
        return StreamSupport.stream(content.path(list).spliterator(), false).toList();
    }

    /** Not yet said, or taken back by erasing: the person still has to be asked. */
    boolean personSpoke(CaseFileId caseFile) {
        return latest(caseFile, "person-words")
                .map(content -> !content.path("words").asString("").isBlank())
                .orElse(false);
    }

    /** S0 to S8. */
    String stage(CaseFileId caseFile) {
        List<StageVisit> visits = caseFiles.stages(caseFile);
        return visits.isEmpty()
                ? "S0"
                : STAGE_CODES.get(visits.get(visits.size() - 1).stage());
    }

    /** The stage with that code. */
    static String stageOf(String code) {
        return STAGE_CODES.entrySet().stream()
                .filter(each -> each.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no stage " + code));
    }

    Optional<JsonNode> latest(CaseFileId caseFile, String kind) {
        return documents.latest(caseFile, kind, "").flatMap(document -> Optional.ofNullable(document.content()));
    }
}
