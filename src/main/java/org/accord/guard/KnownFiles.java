package org.accord.guard;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** At each save of a draft one file is new and a hundred are those of before: what was said of the same words is kept. */
final class KnownFiles {

    private static final long MOST_CHARACTERS = 8_000_000;

    private record Key(String path, String content) {}

    private final Map<Key, FileCheck.Checked> known = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    FileCheck.Checked of(String path, String content, Supplier<FileCheck.Checked> check) {
        Key key = new Key(path, content);
        synchronized (known) {
            FileCheck.Checked before = known.get(key);
            if (before != null) {
                return before;
            }
        }
        FileCheck.Checked now = check.get();
        keep(key, now);
        return now;
    }

    private void keep(Key key, FileCheck.Checked now) {
        synchronized (known) {
            if (known.put(key, now) == null) {
                characters += key.content().length();
            }
            Iterator<Key> eldest = known.keySet().iterator();
            while (characters > MOST_CHARACTERS && eldest.hasNext()) {
                characters -= eldest.next().content().length();
                eldest.remove();
            }
        }
    }
}
