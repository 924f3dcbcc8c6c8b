package org.accord.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accord.forms.Routing;
import org.accord.forms.Steering;
import org.accord.guard.Write.Certainty;

/** What each step of a diagram leaves behind: by its form, its table, its block, its call, its message and its parameters. */
final class Writes {

    private final Release release;
    private final Platform platform;
    private final Courses courses;

    Writes(Release release, Platform platform, Courses courses) {
        this.release = release;
        this.platform = platform;
        this.courses = courses;
    }

    /** @param holds what variables may hold, as far as it is known */
    List<Write> of(Diagram diagram, XmlNode node, Map<String, ValueSet> holds) {
        Stream<Write> own =
                switch (node.local()) {
                    case "userTask" -> form(node);
                    case "serviceTask" -> given(platform.blocks().get(Step.block(node)));
                    case "businessRuleTask" -> table(node);
                    case "callActivity" -> call(node, holds);
                    default -> message(diagram, node);
                };
        List<Write> writes = new ArrayList<>();
        own.map(write -> Diagram.isMultiple(node) ? write.unsure() : write).forEach(writes::add);
        Step.outputs(node)
                .forEach((name, text) -> writes.add(new Write(name, parameter(text, holds, writes), Certainty.ALWAYS)));
        return writes;
    }

    private Stream<Write> form(XmlNode task) {
        Release.Form form = release.forms().get(Step.form(task));
        return form == null
                ? Stream.empty()
                : form.fields().stream()
                        .filter(field -> field.kind().steers())
                        .map(field ->
                                new Write(Routing.variable(form.id(), field.key()), values(field), Certainty.ALWAYS));
    }

    static ValueSet values(Steering field) {
        return switch (field.kind()) {
            case NUMBER -> ValueSet.of(ValueSet.Sort.NUMBER);
            case YES_NO -> ValueSet.of(ValueSet.Sort.YES_NO);
            case DATE -> ValueSet.of(ValueSet.Sort.DATE);
            default -> new ValueSet(ValueSet.Sort.TEXT, field.codes());
        };
    }

    private static Stream<Write> given(Platform.Part part) {
        return part == null
                ? Stream.empty()
                : part.gives().entrySet().stream()
                        .map(use -> new Write(
                                use.getKey(),
                                use.getValue().values(),
                                use.getValue().sure() ? Certainty.ALWAYS : Certainty.SOMETIMES));
    }

    private Stream<Write> table(XmlNode task) {
        Table table = release.tables().get(Step.decision(task));
        return table == null
                ? Stream.empty()
                : table.outputs().stream().map(output -> {
                    String name = Routing.variable(table.id(), output.name());
                    return table.answers(output)
                            .map(values -> new Write(name, values, Certainty.ALWAYS))
                            .orElse(new Write(name, ValueSet.of(output.sort()), Certainty.MAYBE_NULL));
                });
    }

    private Stream<Write> call(XmlNode call, Map<String, ValueSet> holds) {
        Course.Outcome outcome = courses.outcome(call, holds);
        return Step.mappings(call, "out").stream().map(out -> {
            String target = out.attribute("target");
            String source = out.attribute("source");
            if (source.isEmpty()) {
                return new Write(target, ValueSet.code(out.attribute("sourceExpression")), Certainty.ALWAYS);
            }
            ValueSet values = outcome.holds().getOrDefault(source, ValueSet.ANY_TEXT);
            return new Write(
                    target, values, outcome.surely().contains(source) ? Certainty.ALWAYS : Certainty.MAYBE_NULL);
        });
    }

    private Stream<Write> message(Diagram diagram, XmlNode event) {
        return diagram.message(event).stream()
                .flatMap(name -> given(platform.messages().get(name)));
    }

    static ValueSet parameter(String text, Map<String, ValueSet> holds, List<Write> own) {
        return Step.variable(text)
                .map(name -> own.stream()
                        .filter(write -> write.name().equals(name))
                        .map(Write::values)
                        .findFirst()
                        .orElse(holds.getOrDefault(name, ValueSet.ANY_TEXT)))
                .orElse(ValueSet.code(text));
    }
}
