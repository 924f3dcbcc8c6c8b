package org.accord.system.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.accord.system.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The one place where a refusal becomes a page. A bug is not a refusal: it is left to become a 500. */
@ControllerAdvice
class Refusals {

    private static final Logger audit = LoggerFactory.getLogger("org.accord.audit");
    private static final int LONGEST_LINE = 200;

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        audit.info(
                "refused {} {} {} by {}",
                refusal.messageKey(),
                request.getMethod(),
                oneLine(request.getRequestURI()),
                request.getUserPrincipal() == null
                        ? "nobody"
                        : request.getUserPrincipal().getName());
        HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
        return RefusalPage.show(status, refusal.messageKey(), refusal.args(), back(refusal, request));
    }

    /** An address whose id is no id leads nowhere. */
    @ExceptionHandler
    ModelAndView noSuchAddress(MethodArgumentTypeMismatchException mismatch) {
        return RefusalPage.show(HttpStatus.NOT_FOUND, "noSuchPage", List.of(), null);
    }

    /** The page that was sent is the page to go back to: what was changed meanwhile is on it. */
    private static @Nullable String back(Refusal refusal, HttpServletRequest request) {
        return switch (refusal.kind()) {
            case CONFLICT, INVALID -> caseFile(request.getRequestURI());
            case FORBIDDEN, NOT_FOUND -> null;
        };
    }

    private static @Nullable String caseFile(String path) {
        String[] parts = path.split("/");
        return parts.length > 2 && parts[1].equals("case-files") ? "/case-files/" + parts[2] : null;
    }

    private static String oneLine(String text) {
        String safe = text.replaceAll("\\p{Cntrl}", "?");
        return safe.length() > LONGEST_LINE ? safe.substring(0, LONGEST_LINE) + "…" : safe;
    }
}
