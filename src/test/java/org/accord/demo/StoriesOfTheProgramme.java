package org.accord.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.Visitor;
import org.accord.casefile.Slot;
import org.accord.changes.ChangeState;
import org.accord.changes.RuleChange;
import org.accord.changes.RuleChanges;
import org.accord.codesign.DesignState;
import org.accord.codesign.IndicatorDesign;
import org.accord.codesign.IndicatorDesigns;
import org.accord.codesign.Progress;
import org.accord.comparison.Comparison;
import org.accord.drafts.Draft;
import org.accord.drafts.Drafts;
import org.accord.inbox.TaskRow;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is under way in the studio, among those who change the rules and among those who write a question. */
abstract class StoriesOfTheProgramme extends TheDemo {

    @Autowired
    Releases releases;

    @Autowired
    Drafts drafts;

    @Autowired
    RuleChanges changes;

    @Autowired
    IndicatorDesigns designs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theStudioHasAReleaseThatFollowedAnotherAndCaseFilesThatStayedOnIt() {
        List<Release> all = releases.all();

        assertThat(all).hasSize(2);
        assertThat(releases.inForce()).map(Release::number).contains(2);
        assertThat(Comparison.of(
                                releases.files(all.get(1).id()),
                                releases.files(all.get(0).id()))
                        .files())
                .hasSize(3);
        assertThat(jdbc.sql("select count(*) from accord.case_file where kind = 'CASE' and release_id <> :first")
                        .param("first", all.get(1).id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDraftIsUnderWayWithAQuestionMore() {
        Draft draft = drafts.current().stream().filter(Draft::open).findFirst().orElseThrow();

        assertThat(accounts.name(draft.owner())).isEqualTo("Viviane Roy");
        Visitor manager = Visitor.signedIn(port, Studio.MANAGER, Cast.PASSWORD);
        assertThat(manager.get("/programme").body()).contains(draft.title());
        assertThat(drafts.files(draft.id()).get("forms/welcome.form")).contains("Comment la personne peut-elle venir");
    }

    @Test
    void aChangeOfTheRulesIsBeforeEverybodyAndTwoHaveSaidWhatTheyThink() {
        RuleChange change = changes.all().get(0);

        assertThat(change.state()).isEqualTo(ChangeState.CONSULTED);
        Visitor person = Visitor.signedIn(port, "armand", Cast.PASSWORD);
        assertThat(person.get("/changes/" + change.file()).body())
                .contains(
                        "au lieu de quatorze",
                        "Vous avez au moins jusqu’au",
                        "Ce qui touche aux droits",
                        "Simon Lavoie",
                        "Une personne concernée")
                .doesNotContain("Rosalie Gendron");
        assertThat(tasks.of(change.file())).isEmpty();
    }

    @Test
    void aQuestionIsBeingTriedAndTheGroupIsAskedWhatTheTrialShowed() {
        IndicatorDesign design = question(DesignState.PILOT);
        Progress progress = designs.progress(design.file());

        assertThat(progress.quorum() && progress.explainedEnough()).isTrue();
        assertThat(progress.explained()).isGreaterThan(progress.understood());
        assertThat(progress.answers()).isBetween(10, Progress.ANSWERS - 1);
        assertThat(tasks.of(design.file())).extracting(TaskRow::modelKey).containsExactly("userTask_pilot");
        Visitor person = Visitor.signedIn(port, "armand", Cast.PASSWORD);
        assertThat(person.get("/indicators/" + design.file()).body())
                .contains("quelqu’un à qui parler si je veux", "somebody to talk to", "24 réponses sur 30")
                .containsSubsequence(
                        "Ce qu’on vous demande", "Donner ma réponse", "Si vous ne faites rien", "La question")
                .doesNotContain("Rosalie Gendron");
    }

    @Test
    void aQuestionLooksForPeopleWhoHaveUsedServices() {
        Progress progress = designs.progress(question(DesignState.GROUP).file());

        assertThat(progress.quorum()).isFalse();
        assertThat(progress.group()).containsEntry(Slot.EXPERT_BY_EXPERIENCE, 0);
        assertThat(tasks.mine(signedIn("viviane"), 0))
                .extracting(TaskRow::modelKey)
                .contains("userTask_group");
    }

    private IndicatorDesign question(DesignState state) {
        return designs.all().stream()
                .filter(each -> each.state() == state)
                .findFirst()
                .orElseThrow();
    }
}
