package org.accord.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.guard.Platform.Part;
import org.accord.guard.Platform.Use;

/** What each step and each arrow asks for is there when a case comes by, and of the kind that is asked for. */
final class Reads {

    private record Place(XmlNode node, Codes.Compared compared) {}

    private final Release release;
    private final Platform platform;
    private final Map<Place, Runnable> neverSaid = new LinkedHashMap<>();
    private final Set<Place> said = new HashSet<>();
    private final Set<List<Object>> told = new HashSet<>();

    Reads(Release release, Platform platform) {
        this.release = release;
        this.platform = platform;
    }

    /** A code that no course ever brings: known once all courses were followed. */
    void neverSaid() {
        neverSaid.forEach((place, tell) -> {
            if (!said.contains(place)) {
                tell.run();
            }
        });
    }

    void judge(Diagram diagram, Course course) {
        Findings report = release.report(diagram);
        for (XmlNode node : diagram.nodes()) {
            Set<String> there = course.before(node);
            if (there != null) {
                step(new Sight(node, there, course.holds(), report));
            }
            Set<String> afterwards = course.after(node);
            if (afterwards != null) {
                after(node, new Sight(node, afterwards, course.holds(), report));
                diagram.leaving(node)
                        .forEach(flow -> condition(flow, new Sight(flow, afterwards, course.holds(), report)));
            }
        }
    }

    /** From where something is read, and what is there. */
    private record Sight(XmlNode node, Set<String> there, Map<String, ValueSet> holds, Findings report) {}

    private void step(Sight sight) {
        XmlNode node = sight.node();
        List<String> read = new ArrayList<>(Step.dates(node));
        Map<String, String> inputs = Step.inputs(node);
        inputs.values().forEach(text -> Step.variable(text).ifPresent(read::add));
        Step.collection(node).ifPresent(read::add);
        Step.variable(node.attribute(Vocabularies.CAMUNDA, "candidateGroups")).ifPresent(read::add);
        Step.property(node, "organisationOf").ifPresent(read::add);
        Step.mappings(node, "in").forEach(in -> read.add(in.attribute("source")));
        if (node.local().equals("userTask")) {
            read.add("caseFileId");
        }
        read.removeIf(name -> name.isEmpty() || name.equals(Step.loopVariable(node)));
        read.forEach(name -> there(name, sight));
        switch (node.local()) {
            case "serviceTask" -> block(sight, inputs);
            case "businessRuleTask" -> table(sight, inputs);
            default -> {}
        }
    }

    private void after(XmlNode node, Sight sight) {
        Step.outputs(node).values().forEach(text -> Step.variable(text).ifPresent(name -> there(name, sight)));
    }

    private void block(Sight sight, Map<String, String> inputs) {
        Part part = platform.blocks().getOrDefault(Step.block(sight.node()), Part.NONE);
        part.takes().forEach((name, use) -> {
            String text = inputs.get(name);
            if (text == null && use.sure()) {
                there(name, sight);
            }
            ValueSet brought =
                    text == null ? sight.holds().get(name) : Writes.parameter(text, sight.holds(), List.of());
            if (brought != null) {
                fits(name, brought, use, sight);
            }
        });
    }

    /** A text that is written in the diagram is read as the number or the yes that is asked for. */
    private void fits(String name, ValueSet brought, Use use, Sight sight) {
        ValueSet asked = use.values();
        if (asked.sort() != brought.sort()) {
            boolean readable = brought.codes().size() == 1
                    && readable(brought.codes().iterator().next(), asked.sort());
            if (!readable) {
                tell(
                        sight,
                        "flow.kind",
                        name,
                        brought.sort().ordinal(),
                        asked.sort().ordinal());
            }
        } else if (!asked.codes().isEmpty() && !brought.codes().isEmpty()) {
            brought.codes().stream()
                    .filter(code -> !code.isEmpty() && !asked.mayBe(code))
                    .forEach(code -> tell(sight, "flow.code", name, code, asked.shown()));
        }
    }

    static boolean readable(String text, ValueSet.Sort as) {
        return switch (as) {
            case NUMBER -> text.matches("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?");
            case YES_NO -> text.equals("true") || text.equals("false");
            default -> false;
        };
    }

    private void table(Sight sight, Map<String, String> inputs) {
        Table table = release.tables().get(Step.decision(sight.node()));
        if (table == null) {
            return;
        }
        if (!table.givesOne()) {
            tell(sight, "flow.severalAnswers", table.id());
        }
        Set<String> read = new HashSet<>();
        table.inputs()
                .forEach(column ->
                        read.addAll(FeelCheck.expression(column.name()).variables()));
        table.rules().forEach(rule -> {
            rule.tests()
                    .forEach(cell -> read.addAll(FeelCheck.tests(cell.text()).variables()));
            rule.answers()
                    .forEach(cell ->
                            read.addAll(FeelCheck.expression(cell.text()).variables()));
        });
        read.stream().filter(name -> !inputs.containsKey(name)).sorted().forEach(name -> there(name, sight));
        table.inputs().forEach(column -> column(column, sight, inputs));
    }

    private void column(Table.Column column, Sight sight, Map<String, String> inputs) {
        String text = inputs.get(column.name());
        ValueSet brought =
                text == null ? sight.holds().get(column.name()) : Writes.parameter(text, sight.holds(), List.of());
        if (brought != null) {
            fits(column.name(), brought, new Use(new ValueSet(column.sort(), column.codes()), true, false), sight);
        }
    }

    private void condition(XmlNode flow, Sight sight) {
        Course.condition(flow).ifPresent(term -> {
            FeelCheck.expression(flow.children("conditionExpression")
                            .findFirst()
                            .orElseThrow()
                            .text())
                    .variables()
                    .stream()
                    .sorted()
                    .forEach(name -> there(name, sight));
            new Sorts(sight.holds(), (one, other) -> unlike(one, other, sight)).condition(term);
            Codes.compared(term).forEach(compared -> code(compared, sight));
        });
    }

    private void code(Codes.Compared compared, Sight sight) {
        Place place = new Place(sight.node(), compared);
        ValueSet values = sight.holds().get(compared.variable());
        if (values == null || values.mayBe(compared.code())) {
            said.add(place);
        } else {
            neverSaid.putIfAbsent(
                    place, () -> tell(sight, "flow.neverSaid", compared.variable(), compared.code(), values.shown()));
        }
    }

    private void unlike(Term one, Term other, Sight sight) {
        Sorts sorts = new Sorts(sight.holds(), (left, right) -> {});
        if (one == other) {
            tell(sight, "flow.place", shown(one), sorts.sort(one).orElseThrow().ordinal());
        } else {
            tell(
                    sight,
                    "flow.unlike",
                    shown(one),
                    sorts.sort(one).orElseThrow().ordinal(),
                    shown(other),
                    sorts.sort(other).orElseThrow().ordinal());
        }
    }

    private static String shown(Term term) {
        return term.text().isEmpty() ? term.kind() : term.text();
    }

    private void there(String name, Sight sight) {
        if (!sight.there().contains(name)) {
            Missing.Why why = Missing.why(name, release);
            List<Object> args = new ArrayList<>(List.of(name));
            args.addAll(why.args());
            tell(sight, why.key(), args.toArray());
        }
    }

    /** One process may be followed several times: what is wrong with it is told once. */
    private void tell(Sight sight, String key, Object... args) {
        if (told.add(List.of(sight.node(), key, List.of(args)))) {
            sight.report().error(sight.node(), key, args);
        }
    }
}
