package org.accord.comparison.web;

import java.util.Locale;
import java.util.Optional;
import org.accord.drafts.ProgrammePanel;
import org.accord.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the studio's home to any two versions. */
@Component
@Order(10)
class ProgrammeComparison implements ProgrammePanel {

    private final Choices choices;

    ProgrammeComparison(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String fragment() {
        return "comparison/panels :: programme";
    }

    @Override
    public Optional<Object> model(SignedIn me, Locale locale) {
        return Optional.of(choices.of(me, locale)).filter(all -> all.size() > 1).map(all -> all);
    }
}
