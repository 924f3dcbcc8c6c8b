package org.accord.system.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.accord.system.AnswersJson;
import org.accord.system.Refusal;
import org.accord.system.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The one place where a refusal becomes a page. A bug is not a refusal: it is left to become a 500. */
@ControllerAdvice
class Refusals {

    private static final Logger audit = LoggerFactory.getLogger("org.accord.audit");
    private static final Set<String> WITH_A_HOME = Set.of("case-files", "drafts");
    private static final int LONGEST_LINE = 200;

    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    /** What a script reads of a refusal. */
    record Said(String message) {}

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, @Nullable HandlerMethod handler) {
        audit.info(
                "refused {} {} {} by {}",
                refusal.messageKey(),
                request.getMethod(),
                oneLine(request.getRequestURI()),
                request.getUserPrincipal() == null
                        ? "nobody"
                        : request.getUserPrincipal().getName());
        HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
        if (handler != null && handler.getBeanType().isAnnotationPresent(AnswersJson.class)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Said(word(refusal, "what") + " " + word(refusal, "next")));
        }
        return RefusalPage.show(status, refusal.messageKey(), refusal.args(), back(refusal, request));
    }

    private String word(Refusal refusal, String part) {
        return words.of("refusal." + refusal.messageKey() + "." + part, refusal.args());
    }

    /** An address whose id is no id leads nowhere. */
    @ExceptionHandler
    ModelAndView noSuchAddress(MethodArgumentTypeMismatchException mismatch) {
        return RefusalPage.show(HttpStatus.NOT_FOUND, "noSuchPage", List.of(), null);
    }

    /** The page that was sent is the page to go back to: what was changed meanwhile is on it. */
    private static @Nullable String back(Refusal refusal, HttpServletRequest request) {
        return switch (refusal.kind()) {
            case CONFLICT, INVALID, LOCKED -> home(request.getRequestURI());
            case FORBIDDEN, NOT_FOUND -> null;
        };
    }

    private static @Nullable String home(String path) {
        String[] parts = path.split("/");
        return parts.length > 2 && WITH_A_HOME.contains(parts[1]) ? "/" + parts[1] + "/" + parts[2] : null;
    }

    private static String oneLine(String text) {
        String safe = text.replaceAll("\\p{Cntrl}", "?");
        return safe.length() > LONGEST_LINE ? safe.substring(0, LONGEST_LINE) + "…" : safe;
    }
}
