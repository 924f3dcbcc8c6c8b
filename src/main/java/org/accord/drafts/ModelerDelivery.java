package org.accord.drafts;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.drafts.Note.Kind;
import org.accord.people.SignedIn;
import org.accord.programme.Releases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Camunda Modeler deploys goes into a draft of that manager, named after the deployment, and never to the engine. */
@Service
public class ModelerDelivery {

    private final Drafts drafts;
    private final DraftFiles files;
    private final Releases releases;

    ModelerDelivery(Drafts drafts, DraftFiles files, Releases releases) {
        this.drafts = drafts;
        this.files = files;
        this.releases = releases;
    }

    /** @param paths where each file now stands in the draft */
    public record Delivered(Draft draft, SortedMap<DraftPath, String> paths) {}

    /** @param sent texts by the names of the files on the manager's desk, such as {@code Mon plan.bpmn} */
    @Transactional
    public Delivered deliver(String name, Map<String, String> sent, SignedIn by) {
        Managers.require(by);
        if (sent.isEmpty()) {
            throw new NothingSent();
        }
        SortedMap<DraftPath, String> placed = new TreeMap<>();
        sent.forEach((file, text) -> {
            DraftPath path = path(file, text);
            if (placed.put(path, text) != null) {
                throw new ZipHasTwice(path.toString());
            }
        });
        String title = Drafts.checked(name);
        Draft draft = drafts.current().stream()
                .filter(each -> each.open()
                        && by.id().equals(each.owner())
                        && each.title().equals(title))
                .findFirst()
                .orElseGet(() -> drafts.create(title, releases.inForce().orElseThrow(), by));
        files.bring(draft.id(), placed, new Note(Kind.FROM_MODELER, ""), by);
        return new Delivered(draft, placed);
    }

    /** A model goes by its own id, whatever the file is called on somebody's desk. */
    private static DraftPath path(String file, String text) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        for (ModelKind kind : ModelKind.values()) {
            if (kind.ending().equals(ending) && kind.edited()) {
                String name = file.substring(0, file.lastIndexOf('.'));
                return new DraftPath(kind, OwnKey.of(kind, text).orElse(name));
            }
        }
        throw new PathNotUsable(file);
    }
}
