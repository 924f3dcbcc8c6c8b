package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.Cases;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFileId;
import org.accord.changes.ChangeState;
import org.accord.changes.Proposal;
import org.accord.changes.Proposing;
import org.accord.changes.RuleChanges;
import org.accord.drafts.DraftId;
import org.accord.drafts.DraftPath;
import org.accord.drafts.Drafts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.programme.OtherRelease;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class RuleChangeWays extends Ways {

    private static final String TABLE = "decisions/priority.dmn";
    private static final String ANSWER =
            """
            {"heard":"Trop long.","answer":"Nous gardons le délai.","way":"%s"}""";

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    Proposing proposing;

    @Autowired
    RuleChanges changes;

    @Autowired
    ApplicationContext context;

    private Release before;
    private SignedIn manager;
    private Cases.Case change;

    @BeforeEach
    void aChangeIsProposed() {
        before = releases.inForce().orElseThrow();
        manager = cases.human("Viviane Roy", Role.PROGRAM_MANAGER);
        // Enough for every place, whichever test is the first
        List.of(Role.PRACTITIONER, Role.PRACTITIONER, Role.EXPERT_BY_EXPERIENCE, Role.EXPERT_BY_EXPERIENCE)
                .forEach(role -> cases.human("Nadia Cherkaoui", role));
        change = propose();
    }

    /** Whoever has the role would be asked to sign, in other tests too. */
    @AfterEach
    void nothingIsLeftToSign() {
        if (changes.get(change.id).state().underWay()) {
            Actor.as("test", () -> changes.withdraw(change.id, manager));
        }
    }

    @AfterEach
    void theProgrammeOfBefore() {
        OtherRelease.in(context).again(before);
    }

    @Test
    void whatIsProposedIsCheckedTriedAndDiscussedForFourteenDays() {
        at("timer_consultation", ChangeState.CONSULTED);
        assertThat(changes.reached(change.id))
                .containsOnlyKeys(ChangeState.VALIDATED, ChangeState.SIMULATED, ChangeState.CONSULTED);
        assertThat(change.tasks()).isEmpty();
    }

    @Test
    void afterTheConsultationTheManagerMayTakeTheDraftBack() {
        engine.timePasses(change.id, 15);
        at("userTask_consultationAnswer", ChangeState.CONSULTED);

        change.does(manager, "userTask_consultationAnswer", ANSWER.formatted("BACK_TO_DRAFT"));

        isADraftAgain();
    }

    @Test
    void aConsultationThatNobodyAnswersApprovesNothing() {
        engine.timePasses(change.id, 15);
        engine.timePasses(change.id, 60);

        isADraftAgain();
    }

    @Test
    void whatEverybodySignedTakesEffectOnItsDay() {
        signedByAll();
        at("timer_activation", ChangeState.SCHEDULED);
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(before.id());

        engine.timePasses(change.id, 20);

        assertThat(engine.side(change.id, "rule-change")).isEmpty();
        assertThat(changes.get(change.id).state()).isEqualTo(ChangeState.ACTIVE);
        assertThat(caseFiles.get(change.id).state()).isEqualTo(CaseFile.State.CLOSED);
        assertThat(releases.inForce().orElseThrow().contentHash())
                .isEqualTo(changes.get(change.id).contentHash());
    }

    @Test
    void whatAnotherReleaseOvertookIsNotWhatWasSigned() {
        signedByAll();

        OtherRelease.in(context)
                .where("decisions/access-outcome.dmn", table -> table.replace("P10D", "P11D") + " ", () -> {
                    engine.timePasses(change.id, 20);
                    return true;
                });

        isADraftAgain();
    }

    @Test
    void oneRefusalIsEnough() {
        asked();

        change.answers(expert("Marcel Pinette"), SignDecision.REFUSED, "Il manque une date.");

        assertThat(rounds(change, "rule-change")).containsExactly(RoundState.REFUSED);
        isADraftAgain();
    }

    @Test
    void aChangeThatIsAskedForMakesItADraftAgain() {
        asked();

        change.answers(expert("Marcel Pinette"), SignDecision.CHANGES_REQUESTED, "Autrement.");

        isADraftAgain();
    }

    @Test
    void whoeverIsSilentIsRemindedAndNothingIsAgreed() {
        asked();

        engine.daysPass(change.id, 20);

        assertThat(change.taskKeys()).containsOnly("userTask_sign");
        assertThat(changes.get(change.id).state()).isEqualTo(ChangeState.SIGNOFF);
    }

    @Test
    void itCanBeTakenBackWhileItIsSigned() {
        asked();

        Actor.as("test", () -> changes.withdraw(change.id, manager));

        assertThat(rounds(change, "rule-change")).containsExactly(RoundState.CANCELLED);
        isADraftAgain();
    }

    private void asked() {
        engine.timePasses(change.id, 15);
        change.does(manager, "userTask_consultationAnswer", ANSWER.formatted("GO_ON"));
        BpmnAwareTests.assertThat(engine.side(change.id, "rule-change").get(0)).isWaitingAt("callActivity_signOff");
    }

    private void signedByAll() {
        asked();
        change.signs(
                manager,
                cases.human("Nadia Cherkaoui", Role.PRACTITIONER),
                cases.human("Simon Lavoie", Role.PRACTITIONER),
                expert("Marcel Pinette"),
                expert("Odile Fournier"));
        assertThat(rounds(change, "rule-change")).containsExactly(RoundState.COMPLETED);
    }

    private SignedIn expert(String name) {
        return cases.human(name, Role.EXPERT_BY_EXPERIENCE);
    }

    private void at(String element, ChangeState state) {
        BpmnAwareTests.assertThat(engine.side(change.id, "rule-change").get(0)).isWaitingAt(element);
        assertThat(changes.get(change.id).state()).isEqualTo(state);
    }

    private void isADraftAgain() {
        assertThat(engine.side(change.id, "rule-change")).isEmpty();
        assertThat(engine.signOffs(change.id)).isEmpty();
        assertThat(change.tasks()).isEmpty();
        assertThat(changes.get(change.id).state()).isEqualTo(ChangeState.DRAFT);
        assertThat(caseFiles.get(change.id).state()).isEqualTo(CaseFile.State.CLOSED);
        assertThat(drafts.get(changes.get(change.id).draft()).open()).isTrue();
        assertThat(releases.inForce().orElseThrow().contentHash()).isEqualTo(before.contentHash());
    }

    private Cases.Case propose() {
        DraftId draft = drafts.create("Appeler plus tôt", before, manager).id();
        DraftPath path = DraftPath.of(TABLE);
        drafts.save(draft, path, drafts.file(draft, path).replace("\"P30D\"", "\"P20D\""), 0, manager);
        cases.tried(draft, manager, clock.instant());
        CaseFileId file = Proposing.newFile();
        Actor.as(
                "test",
                () -> proposing.propose(
                        file,
                        draft,
                        new Proposal(
                                "Appeler plus tôt",
                                "Trente jours, c’est long.",
                                "On vous appelle plus tôt.",
                                Days.today(clock).plusDays(20),
                                ""),
                        manager));
        return cases.on(file);
    }
}
