package org.accord.delivery.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.delivery.OutsidePlan;
import org.accord.delivery.OutsidePlans;
import org.accord.forms.FieldError;
import org.accord.forms.FormSchema;
import org.accord.forms.FormTranslation;
import org.accord.people.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;

/** The team says a worry about safety, or notes what could not wait for the plan. */
@Controller
class OutsidePlanController {

    private static final String PATH = "/case-files/{id}/{form:safety-alert|emergency-act|departure-report}";

    private final OutsidePlans outside;
    private final JsonMapper json;
    private final MessageSource messages;

    OutsidePlanController(OutsidePlans outside, JsonMapper json, MessageSource messages) {
        this.outside = outside;
        this.json = json;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable String form,
            Locale language) {
        return page(me, id, kind(form), "{}", UUID.randomUUID(), language);
    }

    @PostMapping(PATH)
    ModelAndView send(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @PathVariable String form,
            @RequestParam String submission,
            @RequestParam UUID idempotencyKey,
            Locale language,
            RedirectAttributes next) {
        JsonNode content = read(submission);
        List<FieldError> errors = outside.write(id, kind(form), content, idempotencyKey, me);
        if (errors.isEmpty()) {
            next.addFlashAttribute("done", "outside.done." + form);
            return new ModelAndView("redirect:/case-files/" + id);
        }
        String typed = content.isObject() ? content.toString() : "{}";
        ModelAndView page = page(me, id, kind(form), typed, idempotencyKey, language);
        page.addObject("formErrors", errors(errors, language));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(SignedIn me, CaseFileId id, OutsidePlan kind, String data, UUID key, Locale language) {
        FormSchema schema = outside.form(id, kind, me);
        ModelAndView page = new ModelAndView("delivery/outside-plan");
        page.addObject("caseFile", id);
        page.addObject("kind", kind.form());
        page.addObject("title", schema.title(language));
        page.addObject("schemaJson", FormTranslation.localized(schema, language));
        page.addObject("dataJson", data);
        page.addObject("idempotencyKey", key);
        return page;
    }

    private static OutsidePlan kind(String form) {
        return OutsidePlan.of(form).orElseThrow();
    }

    /** What is no JSON at all is judged, and refused, like any other submission that is not a filled form. */
    private JsonNode read(String submission) {
        try {
            return json.readTree(submission);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private String errors(List<FieldError> errors, Locale language) {
        ArrayNode list = json.createArrayNode();
        for (FieldError error : errors) {
            String message =
                    messages.getMessage(error.messageKey(), error.args().toArray(), language);
            list.addObject().put("path", error.path()).put("message", message);
        }
        return list.toString();
    }
}
