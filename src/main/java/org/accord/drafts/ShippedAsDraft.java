package org.accord.drafts;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import org.accord.drafts.ChangeRows.Act;
import org.accord.drafts.Note.Kind;
import org.accord.programme.Baseline;
import org.accord.programme.ContentHash;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A programme that came with an upgrade of Accord and was never in force waits as a draft for managers to look at. What
 * they released is not touched.
 */
@Component
@Order(1)
class ShippedAsDraft implements ApplicationRunner {

    private static final String TITLE = "Mise à jour d’Accord · Accord update";

    private final DraftRows rows;
    private final Drafts drafts;
    private final Releases releases;
    private final Clock clock;

    ShippedAsDraft(DraftRows rows, Drafts drafts, Releases releases, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        offer(Baseline.files());
    }

    /** Once for each programme that is shipped, whatever became of the draft. */
    @Transactional
    void offer(SortedMap<String, String> shipped) {
        String hash = ContentHash.of(shipped);
        List<Release> all = releases.all();
        boolean known = all.stream().anyMatch(release -> release.contentHash().equals(hash));
        if (all.isEmpty() || known || rows.isShipped(hash)) {
            return;
        }
        Release active = releases.inForce().orElseThrow();
        Draft draft = new Draft(new DraftId(UUID.randomUUID()), TITLE, active, null, DraftState.OPEN, clock.instant());
        rows.insert(draft);
        rows.ship(draft.id(), hash);
        drafts.become(
                draft,
                changed(releases.files(all.get(all.size() - 1).id()), shipped),
                shipped,
                Act.by(draft.id(), null, new Note(Kind.SHIPPED, "")));
    }

    /** What managers changed by themselves, and Accord did not, stays as they have it. */
    private static Iterable<String> changed(SortedMap<String, String> first, SortedMap<String, String> shipped) {
        TreeSet<String> paths = new TreeSet<>(first.keySet());
        paths.addAll(shipped.keySet());
        paths.removeIf(path -> Objects.equals(first.get(path), shipped.get(path)));
        return paths;
    }
}
