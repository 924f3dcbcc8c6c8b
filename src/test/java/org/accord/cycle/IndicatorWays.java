package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accord.Cases;
import org.accord.casefile.Slot;
import org.accord.codesign.AnsweredAlready;
import org.accord.codesign.CannotBeWithdrawn;
import org.accord.codesign.DesignState;
import org.accord.codesign.GroupIsClosed;
import org.accord.codesign.NotAskedOfYou;
import org.accord.codesign.NotInTheGroup;
import org.accord.codesign.OnePlaceEach;
import org.accord.codesign.PlaceNotForYou;
import org.accord.indicators.Indicator;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignDecision;
import org.accord.system.Actor;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;

/** Every way that an indicator can take on its way to the people who are asked. */
abstract class IndicatorWays extends IndicatorSteps {

    @Test
    void aGroupThatIsNotCompleteDoesNotBegin() {
        at("userTask_group", DesignState.GROUP);
        join(Slot.EXPERT_BY_EXPERIENCE, experts.get(0));

        begin();

        at("userTask_group", DesignState.GROUP);
        assertThatThrownBy(() -> group.join(file.id, Slot.CAREGIVER, experts.get(0)))
                .isInstanceOf(PlaceNotForYou.class);
        assertThatThrownBy(() -> group.join(file.id, Slot.LEAD_PRACTITIONER, proposer))
                .isInstanceOf(PlaceNotForYou.class);
        SignedIn both = cases.human("Ève Roy", Role.PRACTITIONER, Role.EVALUATOR);
        join(Slot.EVALUATOR, both);
        assertThatThrownBy(() -> group.join(file.id, Slot.LEAD_PRACTITIONER, both))
                .isInstanceOf(OnePlaceEach.class);
    }

    @Test
    void aProposalIsNotGoneOnWithForAReasonThatEverybodyReads() {
        file.does(manager, "userTask_group", "{\"way\":\"LEAVE\",\"words\":\"La question existe déjà.\"}");

        ends(DesignState.LEFT);
    }

    @Test
    void aGroupThatNeverComesTogetherEndsAndApprovesNothing() {
        engine.timePasses(file.id, 91);

        ends(DesignState.LEFT);
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(before.id());
    }

    @Test
    void whoeverProposedItTakesItBack() {
        written("Je dors assez.");

        Actor.as("test", () -> designs.withdraw(file.id, proposer));

        ends(DesignState.LEFT);
    }

    @Test
    void nobodyIsAskedWhatRanksWhatIsNotTheirsOrWhatIsNotTheGroups() {
        together();

        assertThat(refused(WORDS.replace("\"SELF\"", "\"STAFF\""))).contains("answeredBy");
        assertThat(refused(WORDS.replace("\"NO\"", "\"YES\""))).contains("ranks");
        assertThat(refused(WORDS.replace("\"CC0\"", "\"UNKNOWN\""))).contains("licence");
        assertThat(refused(WORDS.replace("I sleep enough.", "Rate your social worker.")))
                .contains("textEn");
        assertThat(refused(WORDS.replace("I sleep enough.", "=1"))).contains("textEn");
        at("userTask_wording", DesignState.WORDING);
    }

    @Test
    void wordsThatTooFewExplainBackGoNoFurther() {
        written("Je dors assez.");
        explained("EASY", "FR", "EASY", "FR", "EASY", "FR", "EASY", "FR", "EASY", "EN", "EASY", "EN");

        explainedWay("GO_ON");
        at("userTask_explained", DesignState.EXPLAINING);

        explained("EFFORT", "FR");
        explainedWay("GO_ON");
        at("userTask_explained", DesignState.EXPLAINING);

        assertThatThrownBy(() -> explain(proposer, "LISTENS", "FR", "YES")).isInstanceOf(NotInTheGroup.class);
        explain(researcher, "LISTENS", "EN", "NO");
        explainedWay("GO_ON");
        at("userTask_explained", DesignState.EXPLAINING);

        explained("LISTENS", "EN");
        explainedWay("GO_ON");
        at("userTask_pilot", DesignState.PILOT);
    }

    @Test
    void whatIsWrittenAnewIsExplainedAndTriedAnew() {
        tried("Je dors assez.");

        file.does(researcher, "userTask_pilot", "{\"learnt\":\"« Assez » gêne.\",\"way\":\"REWRITE\"}");
        at("userTask_wording", DesignState.WORDING);
        writes("Je dors bien.");

        assertThat(designs.progress(file.id).understood()).isZero();
        assertThat(designs.progress(file.id).answers()).isZero();
        explainedWay("REWRITE");
        at("userTask_wording", DesignState.WORDING);
    }

    @Test
    void tooFewAnswersGoNoFurtherAndNobodyAnswersForSomebodyElse() {
        explainedEnough("Je dors assez.");

        pilot.answer(file.id, "3", person);
        assertThat(pilot.values(file.id))
                .as("one answer would point at somebody")
                .isEmpty();
        assertThatThrownBy(() -> pilot.answer(file.id, "3", person)).isInstanceOf(AnsweredAlready.class);
        assertThatThrownBy(() -> pilot.answer(file.id, "3", practitioners.get(0)))
                .isInstanceOf(NotAskedOfYou.class);
        pilot.answerOfSomebody(file.id, "NO_ANSWER", researcher);
        answers(28);
        assertThat(designs.progress(file.id).answers()).isEqualTo(29);
        assertThat(designs.progress(file.id).noAnswers()).isEqualTo(1);
        assertThat(pilot.values(file.id).values())
                .as("numbers that say nothing of anybody")
                .allMatch(cell -> cell.count() == 0 || cell.count() > 4 || cell.visible() == 0);
        assertThatThrownBy(() -> join(Slot.EXPERT_BY_EXPERIENCE, person)).isInstanceOf(GroupIsClosed.class);

        file.does(researcher, "userTask_pilot", "{\"learnt\":\"Peu.\",\"way\":\"GO_ON\"}");

        at("userTask_pilot", DesignState.PILOT);
    }

    @Test
    void oneRefusalLeadsBackToWriting() {
        asked("Je dors assez.");
        assertThatThrownBy(() -> group.leave(file.id, carer)).isInstanceOf(GroupIsClosed.class);

        file.answers(carer, SignDecision.REFUSED, "« Assez » juge.");

        assertThat(rounds(file, "indicator-set")).containsExactly(RoundState.REFUSED);
        at("userTask_wording", DesignState.WORDING);
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(before.id());
    }

    @Test
    void whoeverIsSilentIsRemindedAndNothingIsAsked() {
        asked("Je dors assez.");

        engine.daysPass(file.id, 13);

        assertThat(designs.get(file.id).state()).isEqualTo(DesignState.SIGNOFF);
        assertThat(releases.inForce().orElseThrow().id()).isEqualTo(before.id());
    }

    @Test
    void whatEverybodySignedIsAskedInTheNextCaseAndNotInTheRunningOne() {
        Cases.Case running = cases.open();
        asked("Je dors assez.");

        everybodySigns();

        BpmnAwareTests.assertThat(engine.side(file.id, PROCESS).get(0)).isWaitingAt("timer_review");
        assertThat(designs.get(file.id).state()).isEqualTo(DesignState.PUBLISHED);
        String release = String.valueOf(releases.inForce().orElseThrow().id());
        Indicator asked = asked(release, "Je dors assez.");
        assertThat(asked.version()).isEqualTo(1);
        assertThat(releases.schema(release, "reading").properties("indicator")).containsValue(asked.id());
        assertThat(releases.schema(release, "first-reading").properties("indicator"))
                .containsValue(asked.id());
        assertThat(releases.schema(release, "observer-reading").properties("indicator"))
                .containsValue(asked.id());
        assertThat(releases.schema(release, "caregiver-reading").properties("indicator"))
                .doesNotContainValue(asked.id());
        assertThat(caseFiles.get(cases.open().id).releaseId()).isEqualTo(release);
        assertThat(library.asked(caseFiles.get(running.id).releaseId())).doesNotContainKey(asked.id());
        assertThatThrownBy(() -> designs.withdraw(file.id, manager)).isInstanceOf(CannotBeWithdrawn.class);
    }

    @Test
    void aYearLaterItIsKept() {
        published("Je dors assez.");

        reviewed("KEEP");

        ends(DesignState.KEPT);
        asked(String.valueOf(releases.inForce().orElseThrow().id()), "Je dors assez.");
    }

    @Test
    void aYearLaterOtherWordsAreAVersionOfTheirOwn() {
        published("Je dors assez.");
        String id = asked(inForce(), "Je dors assez.").id();

        reviewed("NEW_WORDS");
        at("userTask_wording", DesignState.WORDING);
        writes("Je dors bien.");
        explained("EASY", "FR", "EASY", "EN", "EASY", "EN", "EFFORT", "FR", "LISTENS", "FR");
        explainedWay("GO_ON");
        answers(30);
        file.does(researcher, "userTask_pilot", "{\"learnt\":\"Mieux.\",\"way\":\"GO_ON\"}");
        everybodySigns();

        assertThat(library.asked(inForce()).get(id))
                .extracting(Indicator::version, Indicator::textFr)
                .containsExactly(2, "Je dors bien.");
    }

    @Test
    void aYearLaterItEndsBySignatures() {
        published("Je dors assez.");
        String id = asked(inForce(), "Je dors assez.").id();

        reviewed("STOP");
        assertThatThrownBy(() -> designs.withdraw(file.id, manager)).isInstanceOf(CannotBeWithdrawn.class);
        assertThat(library.asked(inForce())).containsKey(id);
        everybodySigns();

        ends(DesignState.RETIRED);
        assertThat(library.asked(inForce())).doesNotContainKey(id);
        assertThat(library.indicators(inForce())).containsKey(id);
    }

    @Test
    void whoeverSignsSecondUnderTheSameNameWritesAnew() {
        asked("Je dors assez.");
        Cases.Case first = file;
        file = propose("");
        asked("Je mange à ma faim.");
        everybodySigns();
        file = first;

        everybodySigns();

        at("userTask_wording", DesignState.WORDING);
        assertThat(library.asked(inForce()).values())
                .extracting(Indicator::textFr)
                .contains("Je mange à ma faim.")
                .doesNotContain("Je dors assez.");
    }
}
