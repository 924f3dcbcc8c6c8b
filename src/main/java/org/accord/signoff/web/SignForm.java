package org.accord.signoff.web;

import java.util.Locale;
import org.accord.forms.FormCheck;
import org.accord.forms.FormJson;
import org.accord.forms.FormLibrary;
import org.accord.forms.FormSchema;
import org.accord.forms.FormTranslation;
import org.accord.forms.Verdict;
import org.accord.signoff.Round;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SlotMode;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The form in which people answer: drawn like any other, and judged again here. */
@Component
class SignForm {

    static final String ID = "sign";
    private static final String DECISION = "decision";

    private final FormLibrary forms;
    private final FormJson json;

    SignForm(FormLibrary forms, FormJson json) {
        this.forms = forms;
        this.json = json;
    }

    String schema(Round round, Locale language) {
        return FormTranslation.localized(source(round), language);
    }

    Verdict check(Round round, String submission) {
        return FormCheck.check(source(round), json.read(submission), JsonNodeFactory.instance.objectNode());
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

    private FormSchema source(Round round) {
        return forms.schema(round.facts().modelVersion(), ID);
    }
}
