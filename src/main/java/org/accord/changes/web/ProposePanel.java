package org.accord.changes.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.changes.RuleChange;
import org.accord.changes.RuleChanges;
import org.accord.drafts.Draft;
import org.accord.drafts.DraftPanel;
import org.accord.people.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a draft's page: put it before everybody, or see how far it is. */
@Component
@Order(90)
class ProposePanel implements DraftPanel {

    private final RuleChanges changes;

    ProposePanel(RuleChanges changes) {
        this.changes = changes;
    }

    /** {@code before} holds what became of this draft when it was proposed earlier. */
    public record Panel(Draft draft, List<RuleChange> before, Optional<RuleChange> underWay) {}

    @Override
    public String fragment() {
        return "changes/panel :: propose";
    }

    @Override
    public Optional<Object> model(Draft draft, SignedIn me, Locale locale) {
        List<RuleChange> all = changes.of(draft.id());
        return Optional.of(new Panel(
                draft,
                all.stream().filter(change -> !change.state().underWay()).toList(),
                changes.underWay(draft.id())));
    }
}
