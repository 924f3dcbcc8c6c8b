package org.accord.cycle;

import java.util.Locale;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
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
        ModelElementInstance found = repository.getBpmnModelInstance(definition).getModelElementById(element);
        if (found == null) {
            return element;
        }
        String english = english((BaseElement) found);
        String french = found instanceof Process process ? process.getName() : ((FlowElement) found).getName();
        String name = language.getLanguage().equals("en") && !english.isEmpty() ? english : french;
        return name == null || name.isBlank() ? element : name;
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
