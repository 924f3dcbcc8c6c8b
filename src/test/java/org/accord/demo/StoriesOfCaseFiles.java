package org.accord.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.Visitor;
import org.accord.casefile.CaseFile;
import org.accord.inbox.Notices;
import org.accord.inbox.TaskRow;
import org.accord.signoff.Round;
import org.accord.signoff.RoundState;
import org.accord.signoff.SlotState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the case files wait, and why. */
abstract class StoriesOfCaseFiles extends TheDemo {

    @Autowired
    Notices notices;

    @Test
    void aCaseFileWaitsAtEachStage() {
        Set<String> stages =
                Set.of("fleurette", "yvon", "huguette", "luigi", "armand", "therese", "gilles", "carmen", "denis")
                        .stream()
                        .filter(person -> !tasks.of(file(person).id()).isEmpty())
                        .map(this::stage)
                        .collect(Collectors.toSet());

        assertThat(stages)
                .containsExactlyInAnyOrder(
                        "welcome",
                        "access",
                        "portrait",
                        "outcomes",
                        "plan",
                        "delivery",
                        "reading",
                        "review",
                        "closure");
    }

    @Test
    void onePersonRefusedAndTheConversationIsOpen() {
        assertThat(rounds("sylvain")).extracting(Round::state).contains(RoundState.REFUSED);
        assertThat(waiting("sylvain")).containsExactly("userTask_divergence");
        assertThat(tasks.mine(signedIn("ginette"), 0))
                .extracting(TaskRow::modelKey)
                .contains("userTask_divergence");
    }

    @Test
    void onePersonPausedOneHasFinishedAndOneIsNotAdmitted() {
        assertThat(file("mireille").state()).isEqualTo(CaseFile.State.PAUSED);
        assertThat(waiting("mireille")).containsExactly("userTask_paused");
        assertThat(file("fernand").state()).isEqualTo(CaseFile.State.CLOSED);
        assertThat(waiting("fernand")).isEmpty();
        assertThat(waiting("jocelyn")).containsExactly("userTask_notAdmitted");
        assertThat(waiting("rejean")).containsExactly("userTask_accessCommittee");
    }

    @Test
    void aPlanChangedWhilePeopleSignedItAndTheyAreAskedAgain() {
        List<Round> plans = rounds("armand").stream()
                .filter(round -> round.facts().kind().equals("plan"))
                .toList();

        assertThat(plans).extracting(Round::state).containsExactly(RoundState.SUPERSEDED, RoundState.OPEN);
        assertThat(plans.get(0).slots())
                .filteredOn(slot -> slot.state() == SlotState.VOIDED)
                .hasSize(2);
        assertThat(tasks.mine(signedIn("armand"), 0)).hasSize(1);
        assertThat(tasks.mine(signedIn("josee"), 0)).hasSize(1);
        assertThat(tasks.mine(signedIn("lucie"), 0))
                .filteredOn(task -> task.round() != null)
                .hasSize(1);
        TaskRow mine = tasks.mine(signedIn("armand"), 0).get(0);
        assertThat(Visitor.signedIn(port, "armand", Cast.PASSWORD)
                        .get("/case-files/" + mine.caseFile() + "/rounds/" + mine.round())
                        .body())
                .as("what is asked, by when and what silence means stand before the words")
                .containsSubsequence(
                        "Ce qu’on vous demande", "Pour quand", "Si vous ne répondez pas", "Ce que vous signez");
    }

    @Test
    void nobodyFindsMoreNewsThanTheyHadNotReadWhenTheyActedLast() {
        assertThat(notices.unread(signedIn("armand").id()))
                .extracting(Notices.Notice::key)
                .containsExactly("signatureVoided");
        assertThat(notices.unread(signedIn("nadia").id())).hasSizeLessThan(3);
    }

    @Test
    void theCommitteeLooksForAWayAfterASecondRefusal() {
        assertThat(rounds("lorraine")).extracting(Round::state).endsWith(RoundState.REFUSED, RoundState.REFUSED);
        assertThat(tasks.mine(signedIn("odile"), 0))
                .extracting(TaskRow::modelKey)
                .contains("userTask_committee");
    }

    @Test
    void managerAndLiaisonAgentAreAskedForOneSignatureEach() {
        assertThat(tasks.mine(signedIn("viviane"), 0))
                .filteredOn(task -> task.round() != null)
                .hasSize(1);
        assertThat(tasks.mine(signedIn("kevin"), 0)).hasSize(1);
    }
}
