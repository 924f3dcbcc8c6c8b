package org.accord.trials.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.accord.decisions.Answered;
import org.accord.decisions.CodeWords;
import org.accord.decisions.DecisionTable;
import org.accord.decisions.NoAnswer;
import org.accord.decisions.TableSheet;
import org.accord.decisions.TableSheet.Column;
import org.accord.trials.Values;
import org.accord.trials.web.TryView.CellLine;
import org.accord.trials.web.TryView.RuleLine;
import org.accord.trials.web.TryView.Said;
import org.accord.trials.web.TryView.Tried;
import org.springframework.stereotype.Component;

/** What the page shows on which a table is tried. */
@Component
class TryViews {

    private final CodeWords words;
    private final CellWords cells;

    TryViews(CodeWords words, CellWords cells) {
        this.words = words;
        this.cells = cells;
    }

    /** @param typed by column; whatever is missing is asked for */
    TryView of(DecisionTable table, Map<String, String> typed, Locale language) {
        TableSheet sheet = table.sheet();
        List<Field> fields = new ArrayList<>();
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (Column column : sheet.inputs()) {
            String text = typed.getOrDefault(column.name(), "");
            Optional<Object> value = Values.of(column, text);
            value.ifPresent(given -> inputs.put(column.name(), given));
            fields.add(Field.of(column, text, !text.isBlank() && value.isEmpty(), words, language));
        }
        boolean whole = inputs.size() == sheet.inputs().size();
        Tried answer = whole ? tried(table, inputs, language) : null;
        return new TryView(
                sheet.id(),
                sheet.name().in(language),
                sheet.hitPolicy().replace(' ', '_'),
                fields,
                answer,
                whole && answer == null);
    }

    private Tried tried(DecisionTable table, Map<String, Object> inputs, Locale language) {
        try {
            Answered answered = table.answer(inputs);
            List<RuleLine> lines = lines(table, inputs, answered, language);
            String reason = language.getLanguage().equals("en") ? "reasonEn" : "reasonFr";
            return new Tried(
                    said(table.sheet(), answered.rows(), language),
                    answered.rows().stream()
                            .map(row -> (String) row.get(reason))
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    lines.stream().filter(RuleLine::fits).toList(),
                    lines.stream().filter(line -> !line.fits()).toList());
        } catch (NoAnswer contradiction) {
            return null;
        }
    }

    private List<RuleLine> lines(DecisionTable table, Map<String, Object> inputs, Answered answered, Locale language) {
        TableSheet sheet = table.sheet();
        List<List<Boolean>> why = table.why(inputs);
        List<RuleLine> lines = new ArrayList<>();
        for (int rule = 0; rule < why.size(); rule++) {
            TableSheet.Line line = sheet.rules().get(rule);
            List<CellLine> each = new ArrayList<>();
            for (int column = 0; column < sheet.inputs().size(); column++) {
                Column input = sheet.inputs().get(column);
                each.add(new CellLine(
                        input.label().in(language),
                        cells.of(input.name(), line.cells().get(column), language),
                        why.get(rule).get(column)));
            }
            lines.add(new RuleLine(
                    line.id(),
                    answered.rules().contains(line.id()),
                    !why.get(rule).contains(false),
                    each));
        }
        return lines;
    }

    /** Rows without their sentences, as people read them. */
    List<List<Said>> said(TableSheet sheet, List<Map<String, Object>> rows, Locale language) {
        return rows.stream()
                .map(row -> sheet.outputs().stream()
                        .filter(column -> !column.reason() && row.get(column.name()) != null)
                        .map(column -> new Said(
                                column.label().in(language),
                                words.value(column.name(), row.get(column.name()), language)))
                        .toList())
                .toList();
    }
}
