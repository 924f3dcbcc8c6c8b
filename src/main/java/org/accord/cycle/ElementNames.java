package org.accord.cycle;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What people call an element of a diagram: French is its name, English its property; the id where it has neither. */
@Component
class ElementNames {

    private final RepositoryService repository;

    ElementNames(RepositoryService repository) {
        this.repository = repository;
    }

    String name(String definition, String element, Locale language) {
        return given(definition, element, language).orElse(element);
    }

    /** Empty where nobody gave it a name. */
    Optional<String> given(String definition, String element, Locale language) {
        ModelElementInstance found = element(definition, element);
        if (found == null) {
            return Optional.empty();
        }
        String english = english((BaseElement) found);
        String french = found instanceof Process process ? process.getName() : ((FlowElement) found).getName();
        String name = language.getLanguage().equals("en") && !english.isEmpty() ? english : french;
        return Optional.ofNullable(name).filter(text -> !text.isBlank());
    }

    /** What people call the diagram itself. */
    String process(String definition, Locale language) {
        Process process = repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(Process.class)
                .iterator()
                .next();
        return name(definition, process.getId(), language);
    }

    /** What people call the stage that an element stands in; empty where it stands in none. */
    String stage(String definition, String element, Locale language) {
        ModelElementInstance around = element(definition, element);
        while (around != null && !isStage(around)) {
            around = around.getParentElement();
        }
        return around == null ? "" : name(definition, ((SubProcess) around).getId(), language);
    }

    private static boolean isStage(ModelElementInstance element) {
        return element instanceof SubProcess part && part.getId().startsWith(EngineListeners.STAGE);
    }

    boolean arrow(String definition, String element) {
        return element(definition, element) instanceof SequenceFlow;
    }

    private ModelElementInstance element(String definition, String element) {
        return repository.getBpmnModelInstance(definition).getModelElementById(element);
    }

    private static String english(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return "";
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> "name.en".equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElse("");
    }
}
