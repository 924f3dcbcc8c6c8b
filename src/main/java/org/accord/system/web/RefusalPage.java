package org.accord.system.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What happened, and what to do next: one page for every refusal, in the words of {@code refusal.<key>.*}. */
record RefusalPage(String title, String what, String next, List<?> args, String back) {

    static ModelAndView show(HttpStatus status, String key, List<?> args, @Nullable String back) {
        String prefix = "refusal." + key;
        RefusalPage page =
                new RefusalPage(prefix + ".title", prefix + ".what", prefix + ".next", args, back == null ? "/" : back);
        ModelAndView shown = new ModelAndView("system/refusal", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
