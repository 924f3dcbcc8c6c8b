package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.Slot;
import org.accord.codesign.DesignState;
import org.accord.codesign.ExplainBacks;
import org.accord.codesign.ExplainBacks.Said;
import org.accord.codesign.IndicatorDesigns;
import org.accord.codesign.PilotReadings;
import org.accord.codesign.ProposingIndicators;
import org.accord.codesign.ProposingIndicators.Proposal;
import org.accord.codesign.WorkingGroup;
import org.accord.forms.FieldError;
import org.accord.indicators.Indicator;
import org.accord.indicators.IndicatorLibrary;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.system.Actor;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people do to write an indicator together, from the proposal to the signatures. */
abstract class IndicatorSteps extends Rules {

    static final String PROCESS = "indicator-set-codesign";
    static final String WORDS =
            """
            {"textFr":"%s","textEn":"I sleep enough.","kind":"QOL","answeredBy":"SELF","ranks":"NO","licence":"CC0",
             "source":"Le groupe"}""";

    @Autowired
    ProposingIndicators proposing;

    @Autowired
    IndicatorDesigns designs;

    @Autowired
    WorkingGroup group;

    @Autowired
    ExplainBacks explainBacks;

    @Autowired
    PilotReadings pilot;

    @Autowired
    IndicatorLibrary library;

    @Autowired
    Releases releases;

    @Autowired
    ApplicationContext context;

    Release before;
    SignedIn proposer;
    SignedIn manager;
    SignedIn carer;
    SignedIn person;
    SignedIn researcher;
    List<SignedIn> experts;
    List<SignedIn> practitioners;
    Cases.Case file;

    @BeforeEach
    void aQuestionIsProposed() {
        before = releases.inForce().orElseThrow();
        proposer = cases.human("Odette Roy");
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        researcher = cases.human("Xénia Roy", Role.EVALUATOR);
        experts = List.of(
                cases.human("Marcel Pinette", Role.EXPERT_BY_EXPERIENCE),
                cases.human("Odile Fournier", Role.EXPERT_BY_EXPERIENCE));
        practitioners = List.of(
                cases.human("Nadia Cherkaoui", Role.PRACTITIONER), cases.human("Simon Lavoie", Role.PRACTITIONER));
        carer = cases.human("Gisèle Roy");
        Cases.Case lived = cases.open().withCaregiver(carer);
        person = lived.person;
        file = propose("");
    }

    /** Whoever has the role would be asked, in other tests too. */
    @AfterEach
    void nothingIsLeftToDo() {
        for (Cases.Case each : List.of(file)) {
            if (designs.mayWithdraw(designs.get(each.id), manager)) {
                Actor.as("test", () -> designs.withdraw(each.id, manager));
            }
        }
    }

    @AfterEach
    void theProgrammeOfBefore() {
        OtherRelease.in(context).again(before);
    }

    Cases.Case propose(String replaces) {
        CaseFileId id = ProposingIndicators.newFile();
        Proposal proposal = new Proposal("Le sommeil", "Personne ne le demande.", replaces);
        Actor.as("test", () -> proposing.propose(id, proposal, proposer));
        return cases.on(id);
    }

    void together() {
        experts.forEach(each -> join(Slot.EXPERT_BY_EXPERIENCE, each));
        practitioners.forEach(each -> join(Slot.LEAD_PRACTITIONER, each));
        join(Slot.CAREGIVER, carer);
        join(Slot.EVALUATOR, researcher);
        begin();
        at("userTask_wording", DesignState.WORDING);
    }

    void join(Slot slot, SignedIn who) {
        Actor.as("test", () -> group.join(file.id, slot, who));
    }

    void begin() {
        file.does(manager, "userTask_group", "{\"way\":\"BEGIN\"}");
    }

    void writes(String french) {
        file.does(carer, "userTask_wording", WORDS.formatted(french));
        at("userTask_explained", DesignState.EXPLAINING);
    }

    List<String> refused(String words) {
        return file.submit(experts.get(0), "userTask_wording", words.formatted("Je dors assez.")).errors().stream()
                .map(FieldError::path)
                .toList();
    }

    void written(String french) {
        together();
        writes(french);
    }

    void explainedEnough(String french) {
        written(french);
        explained("EASY", "FR", "EASY", "EN", "EASY", "EN", "EFFORT", "FR", "LISTENS", "FR");
        explainedWay("GO_ON");
        at("userTask_pilot", DesignState.PILOT);
    }

    void tried(String french) {
        explainedEnough(french);
        answers(30);
    }

    void asked(String french) {
        tried(french);
        file.does(researcher, "userTask_pilot", "{\"learnt\":\"Elle tient.\",\"way\":\"GO_ON\"}");
        BpmnAwareTests.assertThat(engine.side(file.id, PROCESS).get(0)).isWaitingAt("callActivity_signOff");
        assertThat(designs.get(file.id).state()).isEqualTo(DesignState.SIGNOFF);
    }

    void everybodySigns() {
        file.signs(experts.get(0), experts.get(1), practitioners.get(0), practitioners.get(1), carer, researcher);
    }

    void published(String french) {
        asked(french);
        everybodySigns();
    }

    void reviewed(String way) {
        engine.timePasses(file.id, 366);
        BpmnAwareTests.assertThat(engine.side(file.id, PROCESS).get(0)).isWaitingAt("userTask_review");
        file.does(researcher, "userTask_review", "{\"words\":\"Elle sert.\",\"way\":\"%s\"}".formatted(way));
    }

    /** {@code levels} by twos: how they read, in what language. */
    void explained(String... levels) {
        for (int i = 0; i < levels.length; i += 2) {
            explain(experts.get(0), levels[i], levels[i + 1], "YES");
        }
    }

    void explain(SignedIn by, String level, String language, String understood) {
        Said said = new Said(level, language, "Si je dors la nuit.", understood);
        Actor.as("test", () -> explainBacks.record(file.id, said, UUID.randomUUID(), by));
    }

    void explainedWay(String way) {
        file.does(experts.get(0), "userTask_explained", "{\"way\":\"%s\"}".formatted(way));
    }

    void answers(int count) {
        for (int i = 0; i < count; i++) {
            pilot.answerOfSomebody(file.id, String.valueOf(i % 5), researcher);
        }
    }

    String inForce() {
        return String.valueOf(releases.inForce().orElseThrow().id());
    }

    Indicator asked(String release, String french) {
        return library.asked(release).values().stream()
                .filter(each -> each.textFr().equals(french))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is asked: " + french));
    }

    void at(String element, DesignState state) {
        BpmnAwareTests.assertThat(engine.side(file.id, PROCESS).get(0)).isWaitingAt(element);
        assertThat(designs.get(file.id).state()).isEqualTo(state);
        assertThat(file.taskKeys()).containsExactly(element);
    }

    void ends(DesignState state) {
        assertThat(engine.side(file.id, PROCESS)).isEmpty();
        assertThat(engine.signOffs(file.id)).isEmpty();
        assertThat(file.tasks()).isEmpty();
        assertThat(designs.get(file.id).state()).isEqualTo(state);
        assertThat(caseFiles.get(file.id).state()).isEqualTo(CaseFile.State.CLOSED);
    }
}
