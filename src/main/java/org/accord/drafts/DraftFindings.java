package org.accord.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.guard.Finding;
import org.accord.guard.ModelGuard;
import org.accord.programme.ContentHash;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.springframework.stereotype.Component;

/** What the guard says of a whole draft. The same files get the same answer beside the same release, so it is asked once. */
@Component
public class DraftFindings {

    private static final int KEPT = 50;

    private final ModelGuard guard;
    private final Releases releases;
    private final Map<String, List<Finding>> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Finding>> eldest) {
            return size() > KEPT;
        }
    };

    DraftFindings(ModelGuard guard, Releases releases) {
        this.guard = guard;
        this.releases = releases;
    }

    public List<Finding> of(SortedMap<String, String> files) {
        Optional<Release> active = releases.inForce();
        String hash = ContentHash.of(files) + active.map(Release::id).orElse(0L);
        synchronized (known) {
            if (known.containsKey(hash)) {
                return known.get(hash);
            }
        }
        List<Finding> findings = guard.check(
                models(files), active.map(Release::id).map(releases::files).orElseGet(TreeMap::new));
        synchronized (known) {
            known.put(hash, findings);
        }
        return findings;
    }

    /** Scenarios are no models: whoever runs them judges them. */
    private static SortedMap<String, String> models(SortedMap<String, String> files) {
        SortedMap<String, String> models = new TreeMap<>(files);
        models.keySet().removeIf(path -> path.startsWith(ModelKind.SCENARIO.folder() + "/"));
        return models;
    }
}
