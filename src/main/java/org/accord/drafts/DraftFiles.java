package org.accord.drafts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.drafts.ChangeRows.Act;
import org.accord.drafts.Note.Kind;
import org.accord.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with files other than editing them: adding, taking away, and going back to how they were. */
@Service
public class DraftFiles {

    private final Drafts drafts;
    private final ChangeRows changes;

    DraftFiles(Drafts drafts, ChangeRows changes) {
        this.drafts = drafts;
        this.changes = changes;
    }

    /**
     * Adds a model that the guard has nothing against by itself.
     *
     * @param sample a file of the draft to copy; null for the least that such a model may be
     */
    @Transactional
    public DraftPath add(DraftId id, NewModel model, @Nullable DraftPath sample, SignedIn by) {
        Drafts.requireEdited(model.path());
        Draft draft = drafts.toWrite(id, by);
        SortedMap<String, String> files = drafts.files(draft);
        DraftPath path = free(model.path(), files);
        String text = sample == null || sample.kind() != model.kind() || !files.containsKey(sample.toString())
                ? Samples.empty(model, path.key())
                : Samples.copy(model, path.key(), files.get(sample.toString()));
        drafts.put(files, path, text, Act.by(id, by.id(), new Note(Kind.CREATED, "")));
        return path;
    }

    private static DraftPath free(DraftPath wanted, Map<String, String> files) {
        DraftPath path = wanted;
        for (int n = 2; files.containsKey(path.toString()); n++) {
            path = new DraftPath(wanted.kind(), wanted.key() + "-" + n);
        }
        return path;
    }

    /** Puts what came from elsewhere in the place of what is there, in one act. @return how many files that changed */
    @Transactional
    public int bring(DraftId id, Map<DraftPath, String> brought, Note note, SignedIn by) {
        Draft draft = drafts.toWrite(id, by);
        Map<String, String> wanted = new TreeMap<>();
        brought.forEach((path, text) -> wanted.put(path.toString(), text));
        return drafts.become(draft, wanted.keySet(), wanted, Act.by(id, by.id(), note));
    }

    /** The file leaves the draft; it can be brought back from the history. */
    @Transactional
    public void remove(DraftId id, DraftPath path, long basedOn, SignedIn by) {
        Draft draft = drafts.toWrite(id, by);
        Drafts.requireEdited(path);
        drafts.requireSeen(draft, path, basedOn);
        if (!drafts.files(draft).containsKey(path.toString())) {
            throw new NoSuchFile();
        }
        changes.add(Act.by(id, by.id(), new Note(Kind.REMOVED, "")), path, null);
    }

    /** The newest first, without what each file held. */
    public List<Change> history(DraftId id) {
        return changes.all(id);
    }

    /** As a file was after a change; 0 for the release's. */
    public String file(DraftId id, DraftPath path, long change) {
        String content = drafts.files(drafts.get(id), change).get(path.toString());
        if (content == null) {
            throw new NoSuchFile();
        }
        return content;
    }

    /**
     * The draft, or one file of it, becomes again what it was. What was done since stays in the history.
     *
     * @param change after which it was so; 0 for the release
     * @param only the file to bring back; null for all
     * @return how many files changed
     */
    @Transactional
    public int goBack(DraftId id, long change, @Nullable DraftPath only, SignedIn by) {
        Draft draft = drafts.toWrite(id, by);
        if (change != 0 && !changes.has(id, change)) {
            throw new NoSuchChange();
        }
        SortedMap<String, String> then = drafts.files(draft, change);
        SortedMap<String, String> now = drafts.files(draft);
        TreeSet<String> paths = new TreeSet<>(then.keySet());
        paths.addAll(now.keySet());
        paths.removeIf(path -> only != null && !path.equals(only.toString()));
        Act act = Act.by(id, by.id(), new Note(Kind.WENT_BACK, String.valueOf(change)));
        return drafts.become(draft, paths, then, act);
    }
}
