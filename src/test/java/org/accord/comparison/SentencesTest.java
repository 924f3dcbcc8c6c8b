package org.accord.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accord.comparison.Change.Weight;
import org.accord.comparison.FileDifference.State;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorFile;
import org.accord.indicators.IndicatorType;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final String CYCLE = "processes/coproduced-intervention-cycle.bpmn";
    private static final String SIGN_OFF = "processes/joint-sign-off.bpmn";
    private static final String RELAXATION = "decisions/criterion-relaxation.dmn";
    private static final String PLAN = "forms/plan.form";

    @Test
    void aShorterTimeToSignIsSaidInDaysAndTouchesRights() {
        Edited edited = Edited.programme()
                .where(
                        SIGN_OFF,
                        "camunda:candidateGroups=\"${slot}\" camunda:dueDate=\"P14D\"",
                        "camunda:candidateGroups=\"${slot}\" camunda:dueDate=\"P7D\"");

        assertThat(edited.french())
                .containsExactly("La tâche « Lire et signer » : le délai passe de 14 jours à 7 jours.");
        assertThat(edited.english())
                .containsExactly("The task “Read and sign”: the time allowed goes from 14 days to 7 days.");
        assertThat(weights(edited)).containsExactly(Weight.RIGHTS);
    }

    @Test
    void aLongerTimeDoesNotTouchRights() {
        Edited edited = Edited.programme().where(SIGN_OFF, "camunda:dueDate=\"P14D\"", "camunda:dueDate=\"P21D\"");

        assertThat(weights(edited)).containsOnly(Weight.PEOPLE);
    }

    @Test
    void aTaskForOtherPeopleNamesThem() {
        Edited edited = Edited.programme()
                .first(
                        SIGN_OFF,
                        "camunda:candidateGroups=\"SUPERVISOR\"",
                        "camunda:candidateGroups=\"PERSON,CAREGIVER\"");

        assertThat(edited.french())
                .containsExactly(
                        "La tâche « Combler une place » est maintenant pour la personne et la personne proche (avant : la superviseure ou le superviseur).");
        assertThat(edited.english())
                .containsExactly(
                        "The task “Fill a slot” is now for the person and the carer (before: the supervisor).");
    }

    @Test
    void aSecondSignOffDroppedOnAFlowIsOneSentence() {
        Edited edited = Edited.programme();
        String flow = between(CYCLE, "<bpmn:sequenceFlow id=\"flow_plan_signPlan\"", "/>");
        edited.where(
                CYCLE,
                flow,
                flow.replaceFirst("targetRef=\"[^\"]*\"", "targetRef=\"callActivity_again\"")
                        + """

                <bpmn:callActivity id="callActivity_again" name="Signer les objectifs du plan" calledElement="joint-sign-off" camunda:calledElementBinding="deployment">
                  <bpmn:extensionElements>
                    <camunda:in source="caseFileId" target="caseFileId" />
                    <camunda:in sourceExpression="plan" target="subject" />
                    <camunda:properties><camunda:property name="name.en" value="Sign the objectives of the plan" /></camunda:properties>
                  </bpmn:extensionElements>
                  <bpmn:incoming>flow_plan_signPlan</bpmn:incoming>
                  <bpmn:outgoing>flow_again_signPlan</bpmn:outgoing>
                </bpmn:callActivity>
                <bpmn:sequenceFlow id="flow_again_signPlan" sourceRef="callActivity_again" targetRef="callActivity_signPlan" />
                """);

        assertThat(edited.french())
                .containsExactly(
                        "Une signature commune « Signer les objectifs du plan » est ajoutée, après « Écrire le plan ensemble » : on y signe « Plan d’intervention ».");
        assertThat(edited.english())
                .containsExactly(
                        "A joint sign-off “Sign the objectives of the plan” is added, after “Write the plan together”: what is signed is “Intervention plan”.");
        assertThat(weights(edited)).contains(Weight.RIGHTS);
    }

    @Test
    void aWayAroundASignOffTouchesRights() {
        String flow = between(CYCLE, "<bpmn:sequenceFlow id=\"flow_plan_signPlan\"", ">");
        String around = flow.replace("targetRef=\"callActivity_signPlan\"", "targetRef=\"gateway_planAgreed\"");
        Edited edited = Edited.programme().where(CYCLE, flow, around);

        assertThat(edited.french())
                .containsExactly(
                        "Le chemin de « Écrire le plan ensemble » vers « Signer le plan » va maintenant de « Écrire le plan ensemble » vers « Plan convenu ? »");
        assertThat(weights(edited)).containsExactly(Weight.RIGHTS);
    }

    @Test
    void aRelaxationThatLastsLongerNamesTheConditionAndTheColumn() {
        Edited edited = Edited.programme()
                .where(
                        RELAXATION,
                        "<outputEntry id=\"outputEntry_A4_days\">\n          <text>60</text>",
                        "<outputEntry id=\"outputEntry_A4_days\">\n          <text>180</text>");

        assertThat(edited.french())
                .containsExactly(
                        "Pour « Classe du critère : Un papier à fournir » et « La personne a donné ses mots : oui », « Durée en jours » est maintenant 180 au lieu de 60.");
        assertThat(edited.english())
                .containsExactly(
                        "For “Class of the criterion: A document to provide” and “The person gave their words: yes”, “Length in days” is now 180 instead of 60.");
        assertThat(weights(edited)).containsExactly(Weight.RIGHTS);
    }

    @Test
    void aRuleThatIsGoneSaysWhatItAnswered() {
        String rule = between(RELAXATION, "<rule id=\"rule_A1\">", "</rule>");
        Edited edited = Edited.programme().where(RELAXATION, rule, "");

        assertThat(edited.french())
                .containsExactly(
                        "La règle pour « Classe du critère : La loi l’exige » est retirée. Elle répondait « Résultat : On ne peut pas assouplir », « Durée en jours : 0 », « Protection : Expliquer et orienter ailleurs » et « Signatures demandées : Aucune ».");
        assertThat(edited.english())
                .singleElement()
                .asString()
                .startsWith("The rule for “Class of the criterion: The law requires it” is taken away.");
    }

    @Test
    void aRuleThatMovesUpSaysBeforeWhich() {
        String rule = between(RELAXATION, "<rule id=\"rule_A4\">", "</rule>");
        String first = between(RELAXATION, "<rule id=\"rule_A1\">", "</rule>");
        Edited edited = Edited.programme().where(RELAXATION, rule, "").where(RELAXATION, first, rule + first);

        assertThat(edited.french())
                .containsExactly(
                        "La règle pour « Classe du critère : Un papier à fournir » et « La personne a donné ses mots : oui » passe maintenant avant celle pour « Classe du critère : La loi l’exige » ; la première qui convient répond.");
    }

    @Test
    void aRuleWithAnotherIdAndAnotherNameIsStillTheSameRule() {
        Edited edited = Edited.programme()
                .where(
                        RELAXATION,
                        "<rule id=\"rule_A4\">\n        <description>A4</description>",
                        "<rule id=\"rule_4711\">\n        <description>Z1</description>");

        assertThat(edited.compared().file(RELAXATION).orElseThrow().changes())
                .extracting(Change::weight)
                .containsOnly(Weight.TECHNICAL);
    }

    @Test
    void aNewQuestionIsSaidAsItIsAsked() {
        Edited edited = Edited.programme()
                .first(
                        PLAN,
                        "    {\n      \"label\": \"Objectifs\"",
                        """
                    {
                      "label": "Qu’est-ce qui doit rester comme c’est ?", "type": "textarea", "id": "Field_keep", "key": "keep",
                      "properties": { "label.en": "What must stay as it is?" }
                    },
                    {
                      "label": "Objectifs\"""");

        assertThat(edited.french())
                .containsExactly(
                        "Le formulaire « Plan d’intervention » demande maintenant : « Qu’est-ce qui doit rester comme c’est ? » (facultatif).");
        assertThat(edited.english())
                .containsExactly("The form “Intervention plan” now asks: “What must stay as it is?” (optional).");
    }

    @Test
    void aChoiceThatComesIsOneSentenceInEachLanguage() {
        Edited edited = Edited.programme()
                .first(
                        PLAN,
                        "\"value\": \"PSI\"\n        },",
                        "\"value\": \"PSI\"\n        },\n        { \"label\": \"Plan de crise\", \"value\": \"PC\" },")
                .first(PLAN, "\"option.PSI.en\"", "\"option.PC.en\": \"Crisis plan\",\n        \"option.PSI.en\"");

        assertThat(edited.french())
                .containsExactly(
                        "Formulaire « Plan d’intervention », « Quelle sorte de plan ? » : nouveau choix « Plan de crise ».");
        assertThat(edited.english())
                .containsExactly("Form “Intervention plan”, “What kind of plan?”: new choice “Crisis plan”.");
    }

    @Test
    void whoMaySeeAnAnswerTouchesRights() {
        Edited edited = Edited.programme()
                .first("forms/reading.form", "\"audience\": \"", "\"audience\": \"LEAD_PRACTITIONER,");

        assertThat(edited.french())
                .singleElement()
                .asString()
                .contains("la réponse est maintenant pour l’intervenant ou l’intervenante pivot");
        assertThat(weights(edited)).containsExactly(Weight.RIGHTS);
    }

    @Test
    void aConditionIsReadInWords() {
        Edited edited =
                Edited.programme().first(SIGN_OFF, "round_refusalsOfSlot &gt;= 2", "round_refusalsOfSlot &gt;= 3");

        assertThat(edited.french())
                .singleElement()
                .asString()
                .contains("« le nombre de refus à cette place » est au moins 3 (avant : quand");
        assertThat(weights(edited)).containsExactly(Weight.RIGHTS);
    }

    @Test
    void whatIsOnlyDrawnElsewhereSaysSo() {
        Edited edited =
                Edited.programme().first(CYCLE, "<dc:Bounds x=\"82\" y=\"482\"", "<dc:Bounds x=\"90\" y=\"490\"");

        assertThat(edited.compared().files()).extracting(FileDifference::state).containsExactly(State.SAME_MEANING);
        assertThat(edited.french())
                .containsExactly("Le dessin est disposé autrement (un élément) ; rien d’autre n’en dépend.");
    }

    @Test
    void whatIsOnlyWrittenOtherwiseChangesNothing() {
        Edited edited = Edited.programme()
                .where(
                        SIGN_OFF,
                        "<bpmn:process id=\"joint-sign-off\" name=\"Signature conjointe\"",
                        "<bpmn:process  name=\"Signature conjointe\"\n   id=\"joint-sign-off\"")
                .where(RELAXATION, "\n      <rule", "\n\n        <!-- rule --><rule")
                .where(PLAN, "\n      ", " ");

        assertThat(edited.compared().files()).hasSize(3).allSatisfy(file -> {
            assertThat(file.state()).isEqualTo(State.SAME_MEANING);
            assertThat(file.changes()).isEmpty();
        });
    }

    @Test
    void aNewFormSaysEachQuestion() {
        Edited edited = Edited.programme()
                .with(
                        "forms/tea.form",
                        """
                { "type": "default", "id": "tea", "properties": { "title": "Le thé", "title.en": "Tea" },
                  "components": [ { "type": "checkbox", "key": "milk", "id": "Field_milk", "label": "Du lait ?", "properties": { "label.en": "Milk?" } } ] }
                """);

        assertThat(edited.french())
                .containsExactly(
                        "Un nouveau formulaire est ajouté : « Le thé ».",
                        "Le formulaire « Le thé » demande maintenant : « Du lait ? » (facultatif).");
    }

    @Test
    void aFileThatIsGoneIsSaid() {
        assertThat(Edited.programme().without("forms/appeal.form").french())
                .contains("Le formulaire « Demander un autre regard » est retiré en entier.");
        assertThat(weights(Edited.programme().without("decisions/priority.dmn")))
                .isNotEmpty();
    }

    @Test
    void aBrokenDraftIsSaidToBeUnreadable() {
        Edited edited = Edited.programme().with(PLAN, "{ \"components\": [").first(SIGN_OFF, "</bpmn:process>", "");

        assertThat(edited.english())
                .containsExactly(
                        "This file cannot be read as it stands. Compare the text itself.",
                        "This file cannot be read as it stands. Compare the text itself.");
    }

    @Test
    void scenariosAreComparedRowByRowInTheWordsOfTheirTable() {
        String path = "scenarios/criterion-relaxation.json";
        String before =
                """
                {"scenarios": [{"name": "Presque", "inputs": {"gap": "SMALL", "hasPersonStatement": true},
                  "expected": {"result": ["RELAX"]}}]}
                """;
        Edited earlier = Edited.programme().with(path, before);
        Edited edited = Edited.programme()
                .with(path, before.replace("[\"RELAX\"]", "[\"COMMITTEE\"]").replace("true", "false"));

        FileDifference file =
                Comparison.of(earlier.files(), edited.files()).file(path).orElseThrow();

        assertThat(Edited.SENTENCES.say(file.title(), Locale.ENGLISH)).isEqualTo("Relax an access criterion");
        assertThat(file.changes())
                .extracting(change -> Edited.SENTENCES.sentence(change.sentence(), Locale.ENGLISH))
                .containsExactly(
                        "Trial scenario “Presque”: “The person gave their words” is “no” instead of “yes”.",
                        "Trial scenario “Presque”: what is expected of “Result” is now “The peer committee decides” instead of “It can be relaxed”.");
    }

    @Test
    void otherWordsOfAQuestionAreASeriesOfTheirOwn() {
        String path = "indicators/pr2.json";
        Indicator before = new Indicator(
                "PR2",
                1,
                IndicatorType.PROCESS,
                "AGREE_5",
                false,
                "Accord",
                "CC0-1.0",
                "Cela a compté.",
                "It counted.",
                null,
                null,
                "ACTIVE");
        Indicator after = new Indicator(
                "PR2",
                2,
                IndicatorType.PROCESS,
                "AGREE_5",
                false,
                "Accord",
                "CC0-1.0",
                "On m’a cru.",
                "I was believed.",
                null,
                null,
                "ACTIVE");
        Edited earlier = Edited.programme().with(path, IndicatorFile.json(before));

        FileDifference file = Comparison.of(
                        earlier.files(),
                        Edited.programme().with(path, IndicatorFile.json(after)).files())
                .file(path)
                .orElseThrow();

        assertThat(file.kind()).isEqualTo(FileDifference.Kind.INDICATOR);
        assertThat(file.changes())
                .extracting(change -> Edited.SENTENCES.sentence(change.sentence(), Locale.ENGLISH))
                .containsExactly("The words of PR2 change: “It counted.” becomes “I was believed.”. This is version 2:"
                        + " its answers are a series of their own.");
    }

    @Test
    void aQuestionThatMovesIntoAPartOrOutOfItNamesThePart() {
        String milk = "{\"type\": \"textfield\", \"id\": \"milk\", \"key\": \"milk\", \"label\": \"Du lait\"}";
        String sugar = milk.replace("milk", "sugar").replace("lait", "sucre");
        String outside = tea("%s, {\"type\": \"group\", \"id\": \"g\", \"label\": \"Le goût\", \"components\": [%s]}"
                .formatted(milk, sugar));
        String inside = tea("{\"type\": \"group\", \"id\": \"g\", \"label\": \"Le goût\", \"components\": [%s, %s]}"
                .formatted(sugar, milk));

        assertThat(moved(outside, inside, Locale.FRENCH))
                .contains("Formulaire « Le thé » : « Du lait » se trouve maintenant dans « Le goût ».");
        assertThat(moved(inside, outside, Locale.FRENCH))
                .contains("Formulaire « Le thé » : « Du lait » n’est plus dans « Le goût ».");
        String untitled = "\"label\": \"Le goût\", ";
        assertThat(moved(outside.replace(untitled, ""), inside.replace(untitled, ""), Locale.ENGLISH))
                .contains("Form “Le thé”: “Du lait” now stands in a part of the form without a title.");
    }

    private static String tea(String components) {
        return "{\"type\": \"default\", \"id\": \"tea\", \"properties\": {\"title\": \"Le thé\"}, \"components\": [%s]}"
                .formatted(components);
    }

    private static List<String> moved(String before, String after, Locale language) {
        return Comparison.of(
                        new TreeMap<>(Map.of("forms/tea.form", before)), new TreeMap<>(Map.of("forms/tea.form", after)))
                .files()
                .stream()
                .flatMap(file -> file.changes().stream())
                .map(change ->
                        Edited.SENTENCES.sentence(change.sentence(), language).replace('\u00a0', ' '))
                .toList();
    }

    private static List<Weight> weights(Edited edited) {
        return edited.compared().files().stream()
                .flatMap(file -> file.changes().stream())
                .filter(Change::told)
                .map(Change::weight)
                .toList();
    }

    private static String between(String path, String from, String to) {
        String content = Edited.BASELINE.get(path);
        int start = content.indexOf(from);
        assertThat(start).as("%s in %s", from, path).isNotNegative();
        return content.substring(start, content.indexOf(to, start) + to.length());
    }
}
