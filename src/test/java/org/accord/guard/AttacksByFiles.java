package org.accord.guard;

import static org.accord.guard.Attacks.JUEL;
import static org.accord.guard.Attacks.START;
import static org.accord.guard.Attacks.bpmn;
import static org.accord.guard.GuardedModels.around;
import static org.accord.guard.GuardedModels.process;
import static org.accord.guard.GuardedModels.table;
import static org.accord.guard.GuardedModels.userTask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accord.guard.Attacks.Attack;

/** Files that no reader should be handed: hostile documents, too much of everything, and forms that are no forms. */
final class AttacksByFiles {

    private AttacksByFiles() {}

    /** A10, as far as it is text; {@code RepositoryService} is given the bytes. */
    static List<Attack> documents() {
        String model = around(userTask("", ""), "task");
        return Stream.of("small.bpmn", "table.dmn")
                .map(file -> new Object[] {file, file.endsWith("dmn") ? table("", "-", "1") : model})
                .flatMap(of -> Stream.of(
                                "<!DOCTYPE x>",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                                "<?xml-stylesheet href=\"x\"?>")
                        .map(type -> new Attack(
                                "A10 " + type, (String) of[0], ((String) of[1]).replace("?>\n", "?>\n" + type))))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), attacks -> {
                    attacks.add(bpmn("A10 UTF-16", model.replace("UTF-8", "UTF-16")));
                    attacks.add(bpmn("A10 UTF-7", model.replace("UTF-8", "UTF-7")));
                    attacks.add(bpmn("A10 mark", "\uFEFF" + model));
                    attacks.add(bpmn("A10 XML 1.1", model.replace("version=\"1.0\"", "version=\"1.1\"")));
                    attacks.add(bpmn("A10 not XML", "{}"));
                    attacks.add(new Attack("A10 another kind", "evil.cmmn", model));
                    return attacks;
                }));
    }

    /** A11. */
    static List<Attack> sizes() {
        String tasks = IntStream.range(0, 600)
                .mapToObj(i -> "<bpmn:endEvent id=\"e" + i + "\"/>")
                .collect(Collectors.joining());
        String deep = "<bpmn:subProcess id=\"s\">".repeat(4000) + "</bpmn:subProcess>".repeat(4000);
        return List.of(
                bpmn("A11 600 elements", process(START + tasks)),
                bpmn("A11 depth 4,000", process(deep)),
                bpmn("A11 20,000 nodes", process("<a/>".repeat(20_000))));
    }

    /** A14: a number is written over, whatever it is; anything else is refused. */
    static List<Attack> retention() {
        String model = around(userTask("", ""), "task");
        return Stream.of(
                        "camunda:historyTimeToLive=\"never\"",
                        "camunda:historyTimeToLive=\"-1\"",
                        "camunda:historyTimeToLive=\"" + JUEL + "\"")
                .map(time -> bpmn("A14 " + time, model.replace("camunda:historyTimeToLive=\"P3650D\"", time)))
                .toList();
    }

    static List<Attack> forms() {
        return Stream.of(
                        "{\"type\":\"html\",\"content\":\"<script>1</script>\"}",
                        "{\"type\":\"iframe\",\"url\":\"https://evil.example\"}",
                        "{\"type\":\"image\",\"source\":\"https://evil.example/x\"}",
                        "{\"type\":\"expression\",\"key\":\"x\",\"expression\":\"=1\"}",
                        "{\"type\":\"documentPreview\",\"label\":\"x\"}")
                .map(component -> new Attack(
                        "form " + component,
                        "evil.form",
                        "{\"id\":\"evil\",\"type\":\"default\",\"schemaVersion\":18,\"components\":[" + component
                                + "]}"))
                .toList();
    }
}
