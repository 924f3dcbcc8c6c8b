package org.accord.cycle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.accord.guard.Platform;
import org.accord.programme.Releases;
import org.accord.trials.WalkedEngine.Given;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.springframework.stereotype.Component;

/** What a process is told when it starts: what the diagrams that call it pass on, or what the platform says. */
@Component
class GivenAtStart {

    private static final Duration SOON = Duration.ofDays(7);

    private final Clock clock;

    GivenAtStart(Clock clock) {
        this.clock = clock;
    }

    /** @param files of a set that the guard let through */
    List<Given> to(String process, SortedMap<String, String> files) {
        List<CallActivity> calls = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn"))
                .flatMap(file -> calls(file.getValue()))
                .toList();
        Map<String, Set<String>> told =
                constants(calls.stream().filter(call -> process.equals(call.getCalledElement())));
        Map<String, Set<String>> anywhere = constants(calls.stream());
        Platform.Part start = Contract.PLATFORM.starts().get(process);
        if (start != null && !process.equals(Releases.CYCLE)) {
            start.gives().forEach((name, use) -> {
                if (use.sure()) {
                    told.computeIfAbsent(name, none -> use.values().codes());
                }
            });
        }
        told.remove(Names.CASE_FILE);
        return told.entrySet().stream()
                .map(each -> given(
                        each.getKey(),
                        each.getValue().isEmpty() ? anywhere.getOrDefault(each.getKey(), Set.of()) : each.getValue()))
                .toList();
    }

    Object value(String name, String text) {
        return name.equals(Names.DUE_AT) ? Date.from(clock.instant().plus(SOON)) : text;
    }

    private static Given given(String name, Set<String> codes) {
        if (name.equals(Names.ITEM) || name.equals(Names.DUE_AT)) {
            return new Given(name, List.of(), Names.NO_ITEM);
        }
        List<String> sorted = codes.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return new Given(name, sorted, UUID.randomUUID().toString());
        }
        return new Given(name, sorted, codes.contains("plan") ? "plan" : sorted.get(0));
    }

    private static Stream<CallActivity> calls(String diagram) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.getBytes(StandardCharsets.UTF_8)))
                .getModelElementsByType(CallActivity.class)
                .stream()
                .filter(call -> call.getExtensionElements() != null);
    }

    /** By the name of what is passed on; none where it is not always the same. */
    private static Map<String, Set<String>> constants(Stream<CallActivity> calls) {
        Map<String, Set<String>> constants = new TreeMap<>();
        calls.flatMap(call ->
                        call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .filter(in -> in.getCamundaTarget() != null)
                .forEach(in -> {
                    Set<String> known = constants.computeIfAbsent(in.getCamundaTarget(), none -> new TreeSet<>());
                    if (in.getCamundaSourceExpression() != null) {
                        known.add(in.getCamundaSourceExpression());
                    }
                });
        return constants;
    }
}
