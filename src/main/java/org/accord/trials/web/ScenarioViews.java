package org.accord.trials.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.decisions.CodeWords;
import org.accord.decisions.TableSheet;
import org.accord.decisions.TableSheet.Column;
import org.accord.trials.Scenario;
import org.accord.trials.ScenarioResult;
import org.accord.trials.web.ScenarioView.Line;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page of scenarios shows, from what is kept or from what was typed and not yet right. */
@Component
class ScenarioViews {

    private final CodeWords words;
    private final MessageSource messages;

    ScenarioViews(CodeWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    ScenarioView kept(TableSheet sheet, List<ScenarioResult> results, Locale language) {
        List<Line> lines = new ArrayList<>();
        for (ScenarioResult result : results) {
            lines.add(line(sheet, lines.size(), result, language));
        }
        lines.add(fresh(sheet, lines.size(), language));
        int green = (int) results.stream().filter(ScenarioResult::green).count();
        return view(sheet, lines, green, results.size() - green, language);
    }

    ScenarioView typed(ScenarioForm form, Locale language) {
        List<Line> lines = form.rows().stream()
                .map(row -> {
                    List<String> wrong = row.left() ? List.of() : row.wrong();
                    return new Line(
                            row.number(),
                            form.text(row.number(), "name"),
                            wrong.contains("name"),
                            fields(form, row.number(), "in.", form.sheet().inputs(), wrong, language),
                            fields(form, row.number(), "out.", form.outputs(), wrong, language),
                            "new",
                            List.of(),
                            List.of());
                })
                .toList();
        return view(form.sheet(), lines, 0, 0, language);
    }

    private List<Field> fields(
            ScenarioForm form, int row, String side, List<Column> columns, List<String> wrong, Locale language) {
        return columns.stream()
                .map(column -> field(
                        side,
                        column,
                        form.text(row, side + column.name()),
                        wrong.contains(side + column.name()),
                        single(form.sheet(), side),
                        language))
                .toList();
    }

    private Line line(TableSheet sheet, int number, ScenarioResult result, Locale language) {
        Scenario scenario = result.scenario();
        return new Line(
                number,
                scenario.name(),
                false,
                sheet.inputs().stream()
                        .map(column ->
                                field("in.", column, text(scenario.inputs().get(column.name())), false, true, language))
                        .toList(),
                outputs(sheet)
                        .map(column -> field("out.", column, text(scenario, column), false, sheet.single(), language))
                        .toList(),
                result.green() ? "green" : result.asked() ? "red" : "unasked",
                outputs(sheet)
                        .filter(column -> result.wrong().contains(column.name()))
                        .map(column -> column.label().in(language) + " : " + instead(column, result, language))
                        .toList(),
                result.rules());
    }

    private String instead(Column column, ScenarioResult result, Locale language) {
        List<Object> said = result.said().getOrDefault(column.name(), List.of());
        return said.isEmpty()
                ? messages.getMessage("trials.says.nothing", null, language)
                : said.stream()
                        .map(value -> value == null ? "–" : words.value(column.name(), value, language))
                        .collect(Collectors.joining(" ; "));
    }

    private Line fresh(TableSheet sheet, int number, Locale language) {
        return new Line(
                number,
                "",
                false,
                sheet.inputs().stream()
                        .map(column -> field("in.", column, "", false, true, language))
                        .toList(),
                outputs(sheet)
                        .map(column -> field("out.", column, "", false, sheet.single(), language))
                        .toList(),
                "new",
                List.of(),
                List.of());
    }

    /** Where several rules may answer, what they say is typed, between semicolons. */
    private Field field(String side, Column column, String value, boolean wrong, boolean choose, Locale language) {
        Column asked = choose ? column : new Column(column.name(), column.type(), column.label(), List.of());
        Field field = Field.of(asked, value, wrong, words, language);
        List<Field.Option> options = choose ? field.options() : List.of();
        return new Field(side + column.name(), field.label(), field.number(), options, value, wrong);
    }

    private ScenarioView view(TableSheet sheet, List<Line> lines, int green, int red, Locale language) {
        return new ScenarioView(
                sheet.id(),
                sheet.name().in(language),
                sheet.single(),
                sheet.inputs().stream()
                        .map(column -> column.label().in(language))
                        .toList(),
                outputs(sheet).map(column -> column.label().in(language)).toList(),
                lines,
                green,
                red);
    }

    private static Stream<Column> outputs(TableSheet sheet) {
        return sheet.outputs().stream().filter(column -> !column.reason());
    }

    private static boolean single(TableSheet sheet, String side) {
        return side.equals("in.") || sheet.single();
    }

    private static String text(Scenario scenario, Column column) {
        List<Object> values = scenario.expected().get(column.name());
        if (values == null) {
            return "";
        }
        return values.isEmpty() ? "—" : values.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    private static String text(Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
