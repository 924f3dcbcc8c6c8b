package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.AccordTest;
import org.accord.forms.FormSchema;
import org.accord.forms.Routing;
import org.accord.programme.Releases;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The names that stand both in the diagrams and in the code, held against one another both ways. */
@AccordTest
class NamesTest {

    /** What one block leaves for another, and the engine's own loop: no diagram spells them. */
    private static final Set<String> BETWEEN_BLOCKS =
            Set.of(Names.ROUND, Names.PERSON_ASKED_REVIEW, Names.WITHDRAWN_GRANTEE);

    /** Tables that blocks ask by themselves: once per criterion, and for each round. */
    private static final Set<String> ASKED_BY_BLOCKS =
            Set.of("indicator-triggers", "criterion-relaxation", "required-signatories", "coproduction-degree");

    /** A document that is signed and never filled in. */
    private static final Set<String> ONLY_SIGNED = Set.of("access-relaxation", "rule-change", "indicator-set");

    /** What the team writes down when something cannot wait. */
    private static final Set<String> OUTSIDE_THE_PLAN = Set.of("safety-alert", "emergency-act", "departure-report");

    /** Forms that people may also fill in whenever they want to say how things are. */
    private static final Set<String> AT_ANY_TIME = Set.of("first-reading", "caregiver-reading", "observer-reading");

    /** What pages of their own write. */
    private static final Set<String> PAGES_OF_THEIR_OWN =
            Set.of("restriction", "restriction-override", "consultation-comment", "indicator-proposal", "explain-back");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_]*)}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Set<String> FEEL = Set.of("and", "or", "not", "true", "false", "null");

    @Autowired
    BlockRegistry blocks;

    @Test
    void everyNameInTheCodeStandsInADiagram() throws IllegalAccessException {
        Set<String> words = diagrams()
                .flatMap(diagram -> words(withoutDocumentation(diagram)))
                .collect(Collectors.toSet());
        for (Field name : Names.class.getDeclaredFields()) {
            String value = (String) name.get(null);
            if (!BETWEEN_BLOCKS.contains(value)) {
                assertThat(words).as(name.getName()).contains(value);
            }
        }
    }

    @Test
    void processesTasksAndMessagesThatTheCodeNamesAreOfThatKind() {
        assertThat(all(Process.class).map(Process::getId)).contains(Releases.CYCLE);
        assertThat(all(UserTask.class).map(UserTask::getId)).contains(Names.SIGN, Names.DELIVERY, Names.REASSIGN_SLOT);
        assertThat(all(Message.class).map(Message::getName))
                .containsExactlyInAnyOrder(
                        Names.ROUND_CLOSED,
                        Names.REVIEW_REQUESTED,
                        Names.SERVICE_WITHDRAWN,
                        Names.CONSENT_WITHDRAWN,
                        Names.MANDATE_ENDED,
                        Names.AMENDMENT_NEEDED,
                        Names.SAFETY_ALERT,
                        Names.EMERGENCY_ACT,
                        Names.RELAXATION_EXPIRED,
                        Names.PAUSE_ASKED,
                        Names.CHANGE_WITHDRAWN,
                        Names.DESIGN_WITHDRAWN);
    }

    @Test
    void everyVariableThatADiagramReadsIsWrittenByAFormATableABlockOrACall() {
        Set<String> written = new HashSet<>(blocks.outputs());
        written.addAll(constants());
        written.addAll(formFields());
        written.addAll(tableOutputs());
        all(CamundaIn.class).map(CamundaIn::getCamundaTarget).forEach(written::add);
        all(CamundaOut.class).map(CamundaOut::getCamundaTarget).forEach(written::add);

        Set<String> read = diagrams()
                .flatMap(diagram -> Stream.concat(conditions(diagram), expressions(diagram)))
                .filter(name -> !blocks.names().contains(name))
                .collect(Collectors.toSet());

        assertThat(read).isNotEmpty();
        assertThat(written).containsAll(read);
    }

    @Test
    void everyBlockThatADiagramCallsIsThereAndEveryBlockIsCalled() {
        Set<String> called = all(ServiceTask.class)
                .map(task -> EXPRESSION.matcher(task.getCamundaDelegateExpression()))
                .peek(matcher -> assertThat(matcher.matches()).isTrue())
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toSet());

        assertThat(called).isSubsetOf(blocks.names());
        assertThat(called).containsAll(blocks.names());
    }

    @Test
    void everyTableIsAskedAndEveryFormIsShown() {
        Set<String> asked = all(BusinessRuleTask.class)
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
        asked.addAll(ASKED_BY_BLOCKS);
        Set<String> shown = all(UserTask.class).map(UserTask::getCamundaFormRef).collect(Collectors.toSet());
        shown.addAll(ONLY_SIGNED);
        shown.addAll(AT_ANY_TIME);
        shown.addAll(PAGES_OF_THEIR_OWN);
        shown.addAll(OUTSIDE_THE_PLAN);

        assertThat(asked).isEqualTo(names("decisions", ".dmn"));
        assertThat(shown).isEqualTo(names("forms", ".form"));
    }

    private static Set<String> constants() {
        return Arrays.stream(Names.class.getDeclaredFields())
                .map(NamesTest::value)
                .collect(Collectors.toSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Set<String> formFields() {
        return files("forms")
                .map(file -> FormSchema.parse(text(file)))
                .flatMap(form -> form.routingFields().stream().map(field -> Routing.variable(form.id(), field)))
                .collect(Collectors.toSet());
    }

    private static Set<String> tableOutputs() {
        return files("decisions")
                .flatMap(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Output.class).stream()
                        .map(output -> Routing.variable(nameOf(file), output.getName())))
                .collect(Collectors.toSet());
    }

    private static Stream<String> conditions(DiagramFile diagram) {
        return diagram.every(ConditionExpression.class).stream()
                .map(condition -> QUOTED.matcher(condition.getTextContent()).replaceAll(" "))
                .flatMap(NamesTest::words)
                .filter(word -> !FEEL.contains(word));
    }

    private static Stream<String> expressions(DiagramFile diagram) {
        return EXPRESSION
                .matcher(text(Path.of("processes", diagram.name())))
                .results()
                .map(match -> match.group(1));
    }

    private static Stream<DiagramFile> diagrams() {
        return DiagramFile.all();
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Stream<T> all(Class<T> type) {
        return diagrams().map(diagram -> diagram.every(type)).flatMap(Collection::stream);
    }

    private static String withoutDocumentation(DiagramFile diagram) {
        return text(Path.of("processes", diagram.name()))
                .replaceAll("(?s)<bpmn:documentation>.*?</bpmn:documentation>", "")
                .replaceAll("<camunda:property [^>]*>", "");
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static Set<String> names(String folder, String ending) {
        return files(folder)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(Collectors.toSet());
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
