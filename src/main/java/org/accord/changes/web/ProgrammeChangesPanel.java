package org.accord.changes.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.changes.Restoring;
import org.accord.changes.RuleChange;
import org.accord.changes.RuleChanges;
import org.accord.drafts.ProgrammePanel;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the studio's home: the changes that are under way, and whether the last one can still be taken back. */
@Component
@Order(10)
class ProgrammeChangesPanel implements ProgrammePanel {

    private final RuleChanges changes;
    private final Restoring restoring;
    private final Releases releases;

    ProgrammeChangesPanel(RuleChanges changes, Restoring restoring, Releases releases) {
        this.changes = changes;
        this.restoring = restoring;
        this.releases = releases;
    }

    public record Panel(List<RuleChange> underWay, Release active, Optional<Release> earlier) {}

    @Override
    public String fragment() {
        return "changes/panel :: programme";
    }

    @Override
    public Optional<Object> model(SignedIn me, Locale locale) {
        if (!me.has(Role.PROGRAM_MANAGER)) {
            return Optional.empty();
        }
        return Optional.of(new Panel(
                changes.all().stream()
                        .filter(change -> change.state().underWay())
                        .toList(),
                releases.inForce().orElseThrow(),
                restoring.possible()));
    }
}
