package org.accord.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.FormTailor;
import org.accord.forms.FieldError;
import org.accord.forms.FormSchema;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorLibrary;
import org.accord.indicators.IndicatorType;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form asks what the person chose to look at, and what is always asked: safety, how one is treated, and a carer's own
 * life. The words are those of the release that the case file follows.
 */
@Component
@Order(10)
class OfferedItems implements FormTailor {

    private static final String INDICATOR = "indicator";

    private final IndicatorLibrary indicators;
    private final CaseFiles caseFiles;
    private final Chosen.Choices choices;

    OfferedItems(IndicatorLibrary indicators, CaseFiles caseFiles, Chosen.Choices choices) {
        this.indicators = indicators;
        this.caseFiles = caseFiles;
        this.choices = choices;
    }

    @Override
    public FormSchema tailor(FormSchema schema, CaseFileId caseFile, SignedIn me) {
        if (schema.properties(INDICATOR).isEmpty()) {
            return schema;
        }
        Map<String, Indicator> today = indicators.asked(caseFiles.get(caseFile).releaseId());
        Chosen chosen = choices.of(caseFile);
        return schema.tailored(component -> offered(component, today, chosen));
    }

    private static @Nullable ObjectNode offered(ObjectNode component, Map<String, Indicator> today, Chosen chosen) {
        String id = component.path("properties").path(INDICATOR).asString("");
        if (id.isEmpty()) {
            return component;
        }
        Indicator indicator = today.get(id);
        if (indicator == null || !standing(indicator) && !chosen.importance().containsKey(id)) {
            return null;
        }
        if (chosen.goal() != null && id.equals("CH5")) {
            OwnGoal.put(component, chosen.goal());
        } else {
            component.put("label", indicator.textFr().replaceFirst(" ?: \\{.*", ""));
            ((ObjectNode) component.path("properties"))
                    .put("label.en", indicator.textEn().replaceFirst(" ?: ?\\{.*", ""));
        }
        return component;
    }

    private static boolean standing(Indicator indicator) {
        return indicator.safetyItem()
                || indicator.type() == IndicatorType.PROCESS
                || indicator.type().ofCaregiver();
    }

    /** Six at most, each once: more than that is a questionnaire. */
    @Override
    public List<FieldError> objections(FormSchema schema, JsonNode content, CaseFileId caseFile, SignedIn me) {
        List<FieldError> errors = new ArrayList<>();
        if (schema.id().equals(Chosen.KIND)) {
            Set<String> seen = new HashSet<>();
            for (int row = 0; row < content.path("indicators").size(); row++) {
                String path = "indicators[" + row + "].indicator";
                if (!seen.add(content.at("/indicators/" + row + "/indicator").asString(""))) {
                    errors.add(FieldError.at(path, "twice"));
                } else if (row >= Chosen.MOST) {
                    errors.add(FieldError.at(path, "mostIndicators", Chosen.MOST));
                }
            }
        }
        return errors;
    }
}
