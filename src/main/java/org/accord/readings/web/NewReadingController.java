package org.accord.readings.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.forms.FieldError;
import org.accord.forms.FormSchema;
import org.accord.forms.FormTranslation;
import org.accord.people.SignedIn;
import org.accord.readings.AnyTimeReadings;
import org.accord.readings.LookingBack;
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

/** Saying how things are, at any time, without being asked. */
@Controller
class NewReadingController {

    private static final String PATH = "/case-files/{id}/readings/new";

    private final Access access;
    private final LookingBack lookingBack;
    private final AnyTimeReadings readings;
    private final JsonMapper json;
    private final MessageSource messages;

    NewReadingController(
            Access access, LookingBack lookingBack, AnyTimeReadings readings, JsonMapper json, MessageSource messages) {
        this.access = access;
        this.lookingBack = lookingBack;
        this.readings = readings;
        this.json = json;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @RequestParam(defaultValue = "") String form,
            Locale language) {
        String asked = form.isEmpty() ? first(id, me) : form;
        FormSchema schema = schema(id, asked, me);
        return page(id, asked, schema, readings.prefilled(schema, id, me), UUID.randomUUID(), me, language);
    }

    @PostMapping(PATH)
    ModelAndView give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable CaseFileId id,
            @RequestParam String form,
            @RequestParam String submission,
            @RequestParam UUID idempotencyKey,
            Locale language,
            RedirectAttributes next) {
        FormSchema schema = schema(id, form, me);
        JsonNode typed = read(submission);
        List<FieldError> errors = readings.give(id, form, typed, idempotencyKey, me);
        if (errors.isEmpty()) {
            next.addFlashAttribute("done", "readings.done");
            return new ModelAndView("redirect:/case-files/" + id + "/readings");
        }
        JsonNode shown = typed.isObject() ? typed : readings.prefilled(schema, id, me);
        ModelAndView page = page(id, form, schema, shown, idempotencyKey, me, language);
        page.addObject("formErrors", errors(errors, language));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private FormSchema schema(CaseFileId id, String form, SignedIn me) {
        access.requireSlot(me, id, Slot.PERSON, Slot.CAREGIVER, Slot.LEAD_PRACTITIONER);
        return readings.form(id, form, me);
    }

    private String first(CaseFileId id, SignedIn me) {
        access.requireSlot(me, id, Slot.PERSON, Slot.CAREGIVER, Slot.LEAD_PRACTITIONER);
        return lookingBack.forms(id, me).get(0);
    }

    private ModelAndView page(
            CaseFileId id, String form, FormSchema schema, JsonNode content, UUID key, SignedIn me, Locale language) {
        ModelAndView page = new ModelAndView("readings/new");
        page.addObject("caseFile", id);
        page.addObject("form", form);
        page.addObject(
                "others",
                lookingBack.forms(id, me).stream()
                        .filter(each -> !each.equals(form))
                        .toList());
        page.addObject("title", schema.title(language));
        page.addObject("schemaJson", FormTranslation.localized(schema, language));
        page.addObject("dataJson", content.toString());
        page.addObject("idempotencyKey", key);
        return page;
    }

    private JsonNode read(String submission) {
        try {
            return json.readTree(submission);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private String errors(List<FieldError> errors, Locale language) {
        ArrayNode list = json.createArrayNode();
        errors.forEach(error -> list.addObject()
                .put("path", error.path())
                .put(
                        "message",
                        messages.getMessage(error.messageKey(), error.args().toArray(), language)));
        return list.toString();
    }
}
