package org.accord.trials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.accord.decisions.DecisionTable;
import org.accord.guard.Finding.Severity;
import org.accord.guard.ModelGuard;
import org.springframework.stereotype.Component;

/** The tables of a set of files, read once for the same text and only after the guard let them through. */
@Component
public class TrialTables {

    private static final int KEPT = 60;
    private static final String FOLDER = "decisions/";
    private static final String ENDING = ".dmn";

    private final ModelGuard guard;
    private final Map<String, DecisionTable> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, DecisionTable> eldest) {
            return size() > KEPT;
        }
    };

    TrialTables(ModelGuard guard) {
        this.guard = guard;
    }

    /** The ids of the tables, such as {@code priority}. */
    public static List<String> in(SortedMap<String, String> files) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(ENDING))
                .map(path -> path.substring(FOLDER.length(), path.length() - ENDING.length()))
                .toList();
    }

    /** @throws TableNotInOrder when the guard has something against it */
    public DecisionTable read(SortedMap<String, String> files, String decision) {
        String path = FOLDER + decision + ENDING;
        String dmn = files.get(path);
        if (dmn == null) {
            throw new NoSuchTable();
        }
        synchronized (known) {
            DecisionTable table = known.get(dmn);
            if (table == null) {
                table = read(path, dmn);
                known.put(dmn, table);
            }
            return table;
        }
    }

    private DecisionTable read(String path, String dmn) {
        if (guard.check(path, dmn).stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new TableNotInOrder();
        }
        return DecisionTable.read(dmn);
    }
}
