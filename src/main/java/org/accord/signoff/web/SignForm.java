package org.accord.signoff.web;

import java.util.List;
import java.util.Locale;
import org.accord.forms.FieldError;
import org.accord.forms.FormCheck;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.FormTranslation;
import org.accord.forms.Verdict;
import org.accord.signoff.Round;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SlotMode;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The form in which people answer: drawn like any other, and judged again here. */
@Component
class SignForm {

    static final String ID = "sign";
    private static final String DECISION = "decision";

    private final FormLibrary forms;
    private final JsonMapper mapper;
    private final MessageSource messages;

    SignForm(FormLibrary forms, JsonMapper mapper, MessageSource messages) {
        this.forms = forms;
        this.mapper = mapper;
        this.messages = messages;
    }

    String schema(Round round, Locale language) {
        return FormTranslation.localized(source(round), language);
    }

    Verdict check(Round round, String submission) {
        return FormCheck.check(source(round), read(submission), JsonNodeFactory.instance.objectNode());
    }

    /** What is no JSON at all is judged, and refused, like any other submission that is not a filled form. */
    JsonNode read(String submission) {
        try {
            return mapper.readTree(submission);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** Where a view is sought, whatever is chosen is a view. */
    static SignDecision decision(SlotMode mode, JsonNode content) {
        return mode == SlotMode.VIEW_SOUGHT
                ? SignDecision.VIEW_GIVEN
                : SignDecision.valueOf(content.path(DECISION).asString());
    }

    /** The decision has a column of its own in the ledger; in a view it is a part of what was said. */
    static JsonNode words(SignDecision decision, JsonNode content) {
        return decision == SignDecision.VIEW_GIVEN ? content : ((ObjectNode) content.deepCopy()).without(DECISION);
    }

    String errors(List<FieldError> errors, Locale language) {
        ArrayNode list = mapper.createArrayNode();
        for (FieldError error : errors) {
            list.addObject()
                    .put("path", error.path())
                    .put(
                            "message",
                            messages.getMessage(error.messageKey(), error.args().toArray(), language));
        }
        return list.toString();
    }

    private FormSchema source(Round round) {
        return forms.schema(round.facts().modelVersion(), ID);
    }
}
