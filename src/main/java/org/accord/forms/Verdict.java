package org.accord.forms;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the check of a submission came to.
 *
 * @param content what may be stored: every visible field, an empty one with its empty value, nothing else
 * @param errors empty when the submission is accepted
 */
public record Verdict(JsonNode content, List<FieldError> errors) {

    public boolean accepted() {
        return errors.isEmpty();
    }
}
