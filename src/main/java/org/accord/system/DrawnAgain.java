package org.accord.system;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** How a page on which something was typed answers a refusal: with what was typed, and why it was refused. */
public final class DrawnAgain {

    private DrawnAgain() {}

    /**
     * The page says {@code refusal}.
     *
     * @throws Refusal the same, where there is no page that its reader could go back to
     */
    public static ModelAndView because(Refusal refused, Supplier<ModelAndView> page) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND || refused.kind() == Refusal.Kind.FORBIDDEN) {
            throw refused;
        }
        ModelAndView again = page.get().addObject("refusal", refused);
        again.setStatus(HttpStatus.valueOf(refused.kind().status()));
        return again;
    }
}
