package org.accord.drafts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.drafts.ChangeRows.Act;
import org.accord.drafts.Note.Kind;
import org.accord.people.SignedIn;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a draft onto a release that came into force after it was begun. What the draft does not change follows the
 * release; where both changed a file, somebody says which one holds.
 */
@Service
public class DraftFollowing {

    /** Which of two holds where both changed a file. */
    public enum Choice {
        MINE,
        THEIRS
    }

    /** @param onBoth changed in the draft and in the release, each in its own way; {@code following} in the release alone */
    public record Difference(Release release, List<DraftPath> following, List<DraftPath> onBoth) {}

    private final DraftRows rows;
    private final Drafts drafts;
    private final Releases releases;

    DraftFollowing(DraftRows rows, Drafts drafts, Releases releases) {
        this.rows = rows;
        this.drafts = drafts;
        this.releases = releases;
    }

    /** Empty when the draft starts from the release in force. */
    public Optional<Difference> difference(Draft draft) {
        return releases.inForce()
                .filter(newer -> newer.number() > draft.from().number())
                .map(newer -> new Three(draft, newer).difference());
    }

    /** @param choices for every file that both changed */
    @Transactional
    public void follow(DraftId id, int number, Map<DraftPath, Choice> choices, SignedIn by) {
        Draft draft = drafts.toWrite(id, by);
        Difference difference = difference(draft)
                .filter(found -> found.release().number() == number)
                .orElseThrow(AnotherReleaseMeanwhile::new);
        long open = difference.onBoth().stream()
                .filter(path -> !choices.containsKey(path))
                .count();
        if (open > 0) {
            throw new NotChosenYet((int) open);
        }
        TreeSet<String> theirs = new TreeSet<>();
        difference.following().forEach(path -> theirs.add(path.toString()));
        difference.onBoth().stream()
                .filter(path -> choices.get(path) == Choice.THEIRS)
                .forEach(path -> theirs.add(path.toString()));
        Act act = Act.by(id, by.id(), new Note(Kind.FOLLOWED_RELEASE, String.valueOf(number)));
        drafts.become(draft, theirs, releases.files(difference.release().id()), act);
        rows.follow(id, difference.release().id());
    }

    private final class Three {

        private final Release newer;
        private final SortedMap<String, String> before;
        private final SortedMap<String, String> mine;
        private final SortedMap<String, String> theirs;

        Three(Draft draft, Release newer) {
            this.newer = newer;
            this.before = releases.files(draft.from().id());
            this.mine = drafts.files(draft);
            this.theirs = releases.files(newer.id());
        }

        Difference difference() {
            TreeMap<String, String> all = new TreeMap<>(before);
            all.putAll(theirs);
            List<DraftPath> changed = all.keySet().stream()
                    .filter(path -> !same(before, theirs, path) && !same(mine, theirs, path))
                    .map(DraftPath::of)
                    .toList();
            return new Difference(
                    newer,
                    changed.stream()
                            .filter(path -> same(before, mine, path.toString()))
                            .toList(),
                    changed.stream()
                            .filter(path -> !same(before, mine, path.toString()))
                            .toList());
        }

        private static boolean same(Map<String, String> one, Map<String, String> other, String path) {
            return Objects.equals(one.get(path), other.get(path));
        }
    }
}
