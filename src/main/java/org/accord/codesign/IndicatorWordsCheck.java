package org.accord.codesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.FormTailor;
import org.accord.forms.FieldError;
import org.accord.forms.FormSchema;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.indicators.IndicatorProblem;
import org.accord.indicators.IndicatorType;
import org.accord.indicators.IndicatorVersions;
import org.accord.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Says to the group what nobody may be asked, while they write: not after five people have explained it back. */
@Component
@Order(20)
class IndicatorWordsCheck implements FormTailor {

    private static final Map<String, String> FIELDS = Map.of("type", "kind");

    private final DesignRows rows;
    private final IndicatorVersions versions;

    IndicatorWordsCheck(DesignRows rows, IndicatorVersions versions) {
        this.rows = rows;
        this.versions = versions;
    }

    @Override
    public FormSchema tailor(FormSchema schema, CaseFileId caseFile, SignedIn me) {
        return schema;
    }

    @Override
    public List<FieldError> objections(FormSchema schema, JsonNode content, CaseFileId caseFile, SignedIn me) {
        if (!schema.id().equals(DesignWords.WORDS)) {
            return List.of();
        }
        List<FieldError> errors = new ArrayList<>();
        if (content.path("answeredBy").asString("").equals("STAFF")) {
            errors.add(FieldError.at("answeredBy", "indicator.staffOnly"));
        }
        if (content.path("ranks").asString("").equals("YES")) {
            errors.add(FieldError.at("ranks", "indicator.ranks"));
        }
        IndicatorType.named(content.path("kind").asString("")).ifPresent(type -> {
            for (IndicatorProblem problem : IndicatorFile.problems(IndicatorFile.json(asIfSigned(content, type)))) {
                String field = FIELDS.getOrDefault(problem.field(), problem.field());
                errors.add(FieldError.at(field, "indicator." + problem.messageKey()));
            }
            otherKind(caseFile, type).ifPresent(errors::add);
        });
        return errors;
    }

    /** Other words for a question are still that question: who answers, on which scale, and who sees it stay. */
    private Optional<FieldError> otherKind(CaseFileId file, IndicatorType type) {
        return rows.find(file)
                .map(IndicatorDesign::replaces)
                .flatMap(id -> versions.all().stream()
                        .filter(each -> each.id().equals(id) && each.type() != type)
                        .findFirst())
                .map(other -> FieldError.at("kind", "indicator.otherKind"));
    }

    private static Indicator asIfSigned(JsonNode content, IndicatorType type) {
        return new Indicator(
                "QL1",
                1,
                type,
                type.scale(),
                false,
                content.path("source").asString(""),
                DesignWords.licence(content.path("licence").asString("")),
                content.path("textFr").asString("").strip(),
                content.path("textEn").asString("").strip(),
                null,
                null,
                Indicator.ACTIVE);
    }
}
