package org.accord.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A diagram of the baseline, as its file says it. */
record DiagramFile(String name, BpmnModelInstance model) {

    private static final Path PROCESSES = Path.of("processes");

    static Stream<DiagramFile> all() {
        try (Stream<Path> files = Files.list(PROCESSES)) {
            return files.sorted().map(DiagramFile::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DiagramFile read(Path file) {
        return new DiagramFile(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile()));
    }

    <T extends ModelElementInstance> Collection<T> every(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** What a manager can point at and ask about: the process, its nodes, and the flows that bear words. */
    List<BaseElement> spoken() {
        Stream<BaseElement> drawn = every(FlowElement.class).stream()
                .filter(element -> !(element instanceof SequenceFlow) || element.getName() != null)
                .map(BaseElement.class::cast);
        return Stream.concat(every(Process.class).stream(), drawn).toList();
    }

    static String nameOf(BaseElement element) {
        return element instanceof Process process ? process.getName() : ((FlowElement) element).getName();
    }

    static boolean hasProperty(BaseElement element, String name) {
        return element.getExtensionElements() != null
                && element.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> name.equals(property.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .anyMatch(value -> value != null && !value.isBlank());
    }

    @Override
    public String toString() {
        return name;
    }
}
