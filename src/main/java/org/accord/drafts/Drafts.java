package org.accord.drafts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.accord.drafts.ChangeRows.Act;
import org.accord.people.Accounts;
import org.accord.people.SignedIn;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts and their files. A file that is not changed in a draft is that of the release it starts from. */
@Service
public class Drafts {

    static final int MAX_BYTES = 512 * 1024;
    static final int MAX_FILES = 300;
    private static final int LONGEST_TITLE = 120;

    private final DraftRows rows;
    private final ChangeRows changes;
    private final DraftLocks locks;
    private final Releases releases;
    private final Accounts accounts;
    private final Clock clock;

    Drafts(DraftRows rows, ChangeRows changes, DraftLocks locks, Releases releases, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.locks = locks;
        this.releases = releases;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public Draft create(String title, Release from, SignedIn by) {
        Managers.require(by);
        Draft draft = new Draft(
                new DraftId(UUID.randomUUID()), checked(title), from, by.id(), DraftState.OPEN, clock.instant());
        rows.insert(draft);
        return draft;
    }

    public Draft get(DraftId id) {
        return rows.find(id).orElseThrow(NoSuchDraft::new);
    }

    /** What is being worked on or being signed, the newest first. */
    public List<Draft> current() {
        return rows.in(List.of(DraftState.OPEN, DraftState.PROPOSED));
    }

    /** As they are now, by paths such as {@code forms/plan.form}. */
    public SortedMap<String, String> files(DraftId id) {
        return files(get(id));
    }

    SortedMap<String, String> files(Draft draft) {
        return files(draft, Long.MAX_VALUE);
    }

    /** @param until the change after which they were so; 0 for the release's */
    SortedMap<String, String> files(Draft draft, long until) {
        SortedMap<String, String> files = releases.files(draft.from().id());
        changes.latest(draft.id(), until).forEach((path, change) -> {
            if (change.content() == null) {
                files.remove(path.toString());
            } else {
                files.put(path.toString(), change.content());
            }
        });
        return files;
    }

    public String file(DraftId id, DraftPath path) {
        return Optional.ofNullable(files(id).get(path.toString())).orElseThrow(NoSuchFile::new);
    }

    /** The number of a file's latest change, to base the next one on; 0 while it is the release's. */
    public long change(DraftId id, DraftPath path) {
        return changes.latest(id, path).map(Change::number).orElse(0L);
    }

    /**
     * Stores the file whatever the guard thinks of it: a draft may be broken while one works.
     *
     * @param basedOn the change that the writer saw, of {@link #change}
     * @return the number of the change, which stays what it was when nothing is different
     */
    @Transactional
    public long save(DraftId id, DraftPath path, String content, long basedOn, SignedIn by) {
        Draft draft = toWrite(id, by);
        requireEdited(path);
        requireSeen(draft, path, basedOn);
        Map<String, String> files = files(draft);
        if (content.equals(files.get(path.toString()))) {
            return basedOn;
        }
        return put(files, path, content, Act.by(id, by.id(), Note.SAVED));
    }

    /** Whoever writes is a manager, in an open draft, and the one who edits it. */
    Draft toWrite(DraftId id, SignedIn by) {
        Managers.require(by);
        Draft draft = rows.findToWrite(id).orElseThrow(NoSuchDraft::new);
        switch (draft.state()) {
            case PROPOSED -> throw new DraftIsBeingSigned();
            case RELEASED, DROPPED -> throw new DraftIsClosed();
            case OPEN -> locks.hold(id, by);
        }
        return draft;
    }

    long put(Map<String, String> files, DraftPath path, @Nullable String content, Act act) {
        if (content != null && content.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new FileTooLarge(MAX_BYTES / 1024);
        }
        if (content != null && files.size() >= MAX_FILES && !files.containsKey(path.toString())) {
            throw new TooManyFiles(MAX_FILES);
        }
        if (content != null) {
            requireItsOwn(files, path, content);
        }
        return changes.add(act, path, content);
    }

    private static void requireItsOwn(Map<String, String> files, DraftPath path, String content) {
        OwnKey.of(path.kind(), content)
                .filter(key ->
                        !key.equals(path.key()) && files.containsKey(path.kind().path(key)))
                .ifPresent(key -> {
                    throw new KeyIsAnothers(key);
                });
    }

    /** Each of these files becomes what it is in the other set, or goes where it is not there. @return how many differed */
    int become(Draft draft, Iterable<String> paths, Map<String, String> wanted, Act act) {
        SortedMap<String, String> now = files(draft);
        int changed = 0;
        for (String path : paths) {
            if (!Objects.equals(now.get(path), wanted.get(path))) {
                put(now, DraftPath.of(path), wanted.get(path), act);
                now.compute(path, (same, before) -> wanted.get(same));
                changed++;
            }
        }
        return changed;
    }

    static void requireEdited(DraftPath path) {
        if (path.kind() == ModelKind.INDICATOR) {
            throw new IndicatorsAreDesignedTogether();
        }
    }

    void requireSeen(Draft draft, DraftPath path, long basedOn) {
        changes.latest(draft.id(), path)
                .filter(change -> change.number() != basedOn)
                .ifPresent(change -> {
                    String who = change.by() == null ? "Accord" : accounts.name(change.by());
                    throw new FileHasChanged(who, DraftLocks.TIME.format(change.at()));
                });
    }

    static String checked(String title) {
        String tidy = title.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_TITLE || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new TitleIsMissing();
        }
        return tidy;
    }
}
