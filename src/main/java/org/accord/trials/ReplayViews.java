package org.accord.trials;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.accord.decisions.CodeWords;
import org.accord.decisions.TableSheet;
import org.accord.drafts.Drafts;
import org.accord.system.Refusal;
import org.accord.trials.ReplayView.Went;
import org.accord.trials.Suppression.Sight;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns what a replay counted into what may be read. The fragment {@code trials/result :: result(view)} draws it. */
@Component
public class ReplayViews {

    /** Below, readings of a few people would be told. */
    private static final int ENOUGH_PEOPLE = 10;

    private final Drafts drafts;
    private final TrialTables tables;
    private final CodeWords words;
    private final MessageSource messages;

    ReplayViews(Drafts drafts, TrialTables tables, CodeWords words, MessageSource messages) {
        this.messages = messages;
        this.drafts = drafts;
        this.tables = tables;
        this.words = words;
    }

    /** Empty until the replay is whole. */
    public Optional<ReplayView> of(Replay replay, Locale language) {
        return replay.result()
                .map(result -> new ReplayView(
                        replay,
                        tables(drafts.files(replay.draft()), result, language),
                        result.afterwards().stream()
                                .filter(went -> went.people() >= ENOUGH_PEOPLE)
                                .map(ReplayViews::went)
                                .toList()));
    }

    /** One line a table, for a text that is signed. */
    public List<String> inWords(ReplayView view, Locale language) {
        return view.tables().stream()
                .map(table ->
                        table.name() + (language.getLanguage().equals("fr") ? " : " : ": ") + sentence(table, language))
                .toList();
    }

    private String sentence(ReplayView.Table table, Locale language) {
        if (table.gone()) {
            return message("gone", language);
        }
        String changed = table.changed() == 0
                ? message(table.more() ? "changed.few" : "changed.none", language)
                : message(table.more() ? "changed.atLeast" : "changed.count", language, table.changed());
        String total = table.total().sight() == Sight.SHOWN
                ? String.valueOf(table.total().count())
                : message("count." + table.total().sight(), language);
        return changed + " " + message("of", language) + " " + total + ".";
    }

    private String message(String key, Locale language, Object... args) {
        return messages.getMessage("trials." + key, args, language);
    }

    private List<ReplayView.Table> tables(SortedMap<String, String> files, Replay.Result result, Locale language) {
        return result.tables().stream()
                .map(each -> new TableView(each, sheet(files, each.decision()), words, language).view())
                // What would change comes first, by what is shown
                .sorted(Comparator.comparing(table -> table.changes().isEmpty()))
                .toList();
    }

    private static Went went(Replay.Afterwards went) {
        var line = Suppression.of(List.of(went.better(), went.same(), went.worse()));
        return new Went(
                went.changed(),
                went.type(),
                went.people(),
                line.cells().get(0),
                line.cells().get(1),
                line.cells().get(2));
    }

    private Optional<TableSheet> sheet(SortedMap<String, String> files, String decision) {
        try {
            return Optional.of(tables.read(files, decision).sheet());
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }
}
