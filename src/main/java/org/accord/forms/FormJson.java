package org.accord.forms;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;

/** What travels between the browser's form and the server. */
@Component
public class FormJson {

    private final JsonMapper mapper;
    private final MessageSource messages;

    FormJson(JsonMapper mapper, MessageSource messages) {
        this.mapper = mapper;
        this.messages = messages;
    }

    /** What is no JSON at all is judged, and refused, like any other submission that is not a filled form. */
    public JsonNode read(String submission) {
        try {
            return mapper.readTree(submission);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    public String errors(List<FieldError> errors, Locale language) {
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
}
