package org.accord.trials.web;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.accord.decisions.DecisionRecord;
import org.accord.decisions.DecisionTable;
import org.accord.decisions.NoAnswer;
import org.accord.decisions.TableSheet;
import org.accord.trials.TrialTables;
import org.accord.trials.web.TryView.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the release that a draft started from says to what a table of the draft was asked. */
@Component
class WalkedOtherwise {

    private final TrialTables tables;
    private final TryViews said;

    WalkedOtherwise(TrialTables tables, TryViews said) {
        this.tables = tables;
        this.said = said;
    }

    /** Null where it says the same, or where it was asked something else. */
    @Nullable
    List<List<Said>> before(
            DecisionRecord decided,
            SortedMap<String, String> after,
            SortedMap<String, String> before,
            Locale language) {
        String path = "decisions/" + decided.decision() + ".dmn";
        if (!before.containsKey(path) || before.get(path).equals(after.get(path))) {
            return null;
        }
        DecisionTable table = tables.read(before, decided.decision());
        TableSheet sheet = table.sheet();
        if (!sheet.inputs().stream().allMatch(column -> decided.inputs().containsKey(column.name()))) {
            return null;
        }
        try {
            List<List<Said>> then =
                    said.said(sheet, table.answer(decided.inputs()).rows(), language);
            return then.equals(said.said(sheet, decided.outputs(), language)) ? null : then;
        } catch (NoAnswer none) {
            return List.of();
        }
    }
}
