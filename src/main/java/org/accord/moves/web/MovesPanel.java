package org.accord.moves.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.drafts.ProgrammePanel;
import org.accord.moves.Moves;
import org.accord.moves.Running;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the studio's home: how many case files still follow an earlier release. */
@Component
@Order(20)
class MovesPanel implements ProgrammePanel {

    private final Moves moves;
    private final Releases releases;

    MovesPanel(Moves moves, Releases releases) {
        this.moves = moves;
        this.releases = releases;
    }

    public record Panel(int current, int earlier) {}

    @Override
    public String fragment() {
        return "moves/panel :: panel";
    }

    @Override
    public Optional<Object> model(SignedIn me, Locale locale) {
        long active = releases.inForce().orElseThrow().id();
        List<Running> running = moves.running();
        return Optional.of(new Panel(sum(running, active, true), sum(running, active, false)));
    }

    private static int sum(List<Running> running, long active, boolean on) {
        return running.stream()
                .filter(each -> (each.release() == active) == on)
                .mapToInt(Running::cases)
                .sum();
    }
}
