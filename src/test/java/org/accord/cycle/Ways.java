package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accord.Cases;
import org.accord.EngineRoom;
import org.accord.MovableClock;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Documents;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SlotState;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What each test of a way needs: a case, the engine beside it, and what must be true wherever a case waits or ends. */
abstract class Ways {

    /** Tasks of processes that the cycle or a sign-off calls, and where it waits for them. */
    private static final Map<String, String> CALLED = Map.of(
            "userTask_divergence", "callActivity_divergence",
            "userTask_expertVoice", "callActivity_committee",
            "userTask_committee", "callActivity_committee",
            "userTask_paused", "callActivity_pause",
            "userTask_consentAgain", "callActivity_pause",
            "userTask_outreach", "callActivity_pause",
            "userTask_administrativeEnd", "callActivity_pause",
            "userTask_referral", "callActivity_referralInstead",
            "userTask_giveAddress", "callActivity_referralInstead",
            "userTask_referralChoice", "callActivity_referralInstead");

    private static final Set<String> OF_THE_CHECK = Set.of(
            "userTask_confirmStage",
            "userTask_supports",
            "userTask_supportsBySupervisor",
            "userTask_goOn",
            "userTask_stageReason");

    @Autowired
    Cases cases;

    @Autowired
    EngineRoom engine;

    @Autowired
    Tasks tasks;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Documents documents;

    @Autowired
    SignOffs signOffs;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessEngine processEngine;

    @BeforeEach
    void knowTheEngine() {
        BpmnAwareTests.init(processEngine);
    }

    @AfterEach
    void turnTheClockBack() {
        clock.set(MovableClock.START);
    }

    SignedIn supervisor() {
        return cases.human("Sara Roy", Role.SUPERVISOR);
    }

    SignedIn otherPractitioner() {
        return cases.human("Ana Roy", Role.PRACTITIONER);
    }

    SignedIn liaison() {
        return cases.human("Alain Côté", Role.LIAISON_AGENT);
    }

    SignedIn committee() {
        return cases.human("Carole Huot", Role.PEER_COMMITTEE);
    }

    /** The cycle waits for exactly these tasks, and they are what stands in the inbox; what was agreed to do may be too. */
    void waits(Cases.Case a, String... tasks) {
        BpmnAwareTests.assertThat(engine.cycle(a.id)).isWaitingAt(places(a, tasks));
        assertThat(a.taskKeys()).filteredOn(key -> !key.equals(Names.ACTION)).containsExactlyInAnyOrder(tasks);
        assertThat(signOffs.openRounds(a.id)).isEmpty();
        assertThat(engine.signOffs(a.id)).isEmpty();
    }

    private String[] places(Cases.Case a, String... tasks) {
        return Arrays.stream(tasks)
                .map(task -> OF_THE_CHECK.contains(task) ? checkOf(stage(a)) : CALLED.getOrDefault(task, task))
                .distinct()
                .toArray(String[]::new);
    }

    private static String checkOf(String stage) {
        return "callActivity_check" + stage.substring(0, 1).toUpperCase(Locale.ROOT) + stage.substring(1);
    }

    /** The sign-off, and with it the cycle, waits for exactly this task. */
    void signOffWaits(Cases.Case a, String task) {
        BpmnAwareTests.assertThat(engine.signOff(a.id)).isWaitingAt(CALLED.getOrDefault(task, task));
        assertThat(a.taskKeys()).containsOnly(task);
    }

    /** One round on that subject is open; the engine asks exactly those places that are still pending. */
    Round isSigning(Cases.Case a, String kind) {
        BpmnAwareTests.assertThat(engine.signOff(a.id)).isWaitingAt("userTask_sign");
        Round round = a.round();
        assertThat(round.facts().kind()).isEqualTo(kind);
        assertThat(asked(a))
                .containsExactlyInAnyOrderElementsOf(
                        round.pending().stream().map(Object::toString).toList());
        return round;
    }

    List<String> asked(Cases.Case a) {
        return a.tasks().stream()
                .filter(task -> task.round() != null)
                .map(TaskRow::slotKey)
                .toList();
    }

    void hasEnded(Cases.Case a, String ending) {
        assertThat(engine.cycle(a.id)).isNull();
        assertThat(engine.signOffs(a.id)).isEmpty();
        assertThat(a.tasks()).isEmpty();
        assertThat(signOffs.openRounds(a.id)).isEmpty();
        assertThat(caseFiles.get(a.id).state()).isEqualTo(CaseFile.State.CLOSED);
        assertThat(caseFiles.get(a.id).ending()).isEqualTo(ending);
        assertThat(caseFiles.stages(a.id)).allMatch(visit -> visit.left() != null);
    }

    List<RoundState> rounds(Cases.Case a, String kind) {
        return signOffs.rounds(a.id).stream()
                .filter(round -> round.facts().kind().equals(kind))
                .map(Round::state)
                .toList();
    }

    static SlotState slot(Round round, SignedIn human) {
        return round.slotOf(human.id()).orElseThrow().state();
    }

    int agreedVersion(Cases.Case a, String kind) {
        return documents.latestAgreed(a.id, kind, "").orElseThrow().version();
    }

    String stage(Cases.Case a) {
        var visits = caseFiles.stages(a.id);
        return visits.get(visits.size() - 1).stage();
    }
}
