package org.accord.drafts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.accord.programme.ModelName;
import org.springframework.stereotype.Component;

/** What people call the files of a programme. The same file is read once. */
@Component
public class ModelNames {

    private static final int KEPT = 400;

    private final Map<String, ModelName> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ModelName> eldest) {
            return size() > KEPT;
        }
    };

    public synchronized String name(String path, String content, Locale language) {
        return known.computeIfAbsent(path + '\0' + content, read -> ModelName.of(path, content))
                .in(language);
    }
}
