package org.accord.comparison.web;

import java.util.Locale;
import java.util.Optional;
import org.accord.comparison.Versions;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftPanel;
import org.accord.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From a draft to what it changes. */
@Component
@Order(10)
class DraftComparison implements DraftPanel {

    record Link(String from, String to) {}

    @Override
    public String fragment() {
        return "comparison/panels :: draft";
    }

    @Override
    public Optional<Object> model(Draft draft, SignedIn me, Locale locale) {
        return Optional.of(new Link(Versions.ofRelease(draft.from().number()), Versions.of(draft)));
    }
}
