package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Participants;
import org.accord.casefile.Slot;
import org.accord.forms.FieldError;
import org.accord.inbox.Notices;
import org.accord.inbox.TaskForms;
import org.accord.people.AccountId;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written about a place is done: whoever is named holds it when the task is done. */
@AccordTest
class FillPlaceTest extends Ways {

    private static final String TASK = "userTask_small";

    @Autowired
    Participants participants;

    @Autowired
    Notices notices;

    @Autowired
    TaskForms taskForms;

    @Test
    void theNewPractitionerHoldsThePlaceAndTheOldOneNoLonger() {
        Cases.Case a = asked("SUPERVISOR", "change-practitioner");
        SignedIn next = otherPractitioner();

        a.does(supervisor(), TASK, Answers.changePractitioner(next));

        assertThat(participants.holders(a.id, Slot.LEAD_PRACTITIONER)).containsExactly(next.id());
        assertThat(told(a.person.id())).contains("placeChanged");
        assertThat(told(next.id())).contains("placeTaken");
        assertThat(told(a.practitioner.id())).contains("placeLeft");
        assertThat(a.taskKeys()).doesNotContain(TASK);
    }

    @Test
    void ofTwoPractitionersOnlyTheOneWhoLeavesIsReplaced() {
        SignedIn stays = otherPractitioner();
        Cases.Case a = asked("SUPERVISOR", "change-practitioner").withNamed(Slot.LEAD_PRACTITIONER, stays);
        SignedIn next = otherPractitioner();

        a.does(
                supervisor(),
                TASK,
                """
                {"personWishes":"Mieux.","person":"%s","leaving":"%s"}"""
                        .formatted(next.id(), a.practitioner.id()));

        assertThat(participants.holders(a.id, Slot.LEAD_PRACTITIONER)).containsExactlyInAnyOrder(stays.id(), next.id());
    }

    @Test
    void aSilentSupervisorIsReplacedByTheOneWhoIsNamed() {
        Cases.Case a = asked("SUPERVISOR", "reassign-slot");
        SignedIn next = supervisor();

        a.does(
                supervisor(),
                TASK,
                """
                {"slot":"SUPERVISOR","action":"REPLACE","person":"%s"}""".formatted(next.id()));

        assertThat(participants.holders(a.id, Slot.SUPERVISOR)).containsExactly(next.id());
    }

    @Test
    void aReminderChangesNobody() {
        Cases.Case a = asked("SUPERVISOR", "reassign-slot");

        a.does(supervisor(), TASK, """
                {"slot":"LEAD_PRACTITIONER","action":"REMIND"}""");

        assertThat(participants.holders(a.id, Slot.LEAD_PRACTITIONER)).containsExactly(a.practitioner.id());
        assertThat(told(a.practitioner.id())).contains("placeWaits");
    }

    @Test
    void whoIsMissingJoinsThoseWhoAreThere() {
        Cases.Case a = asked("SUPERVISOR", "fill-slot");
        SignedIn second = otherPractitioner();

        a.does(
                supervisor(),
                TASK,
                """
                {"slot":"LEAD_PRACTITIONER","person":"%s"}""".formatted(second.id()));

        assertThat(participants.holders(a.id, Slot.LEAD_PRACTITIONER))
                .containsExactlyInAnyOrder(a.practitioner.id(), second.id());
    }

    @Test
    void aPlaceIsNotFilledBySomebodyWithoutItsRole() {
        Cases.Case a = asked("SUPERVISOR", "fill-slot");

        List<FieldError> errors = a.submit(
                        supervisor(),
                        TASK,
                        """
                        {"slot":"LEAD_PRACTITIONER","person":"%s"}"""
                                .formatted(liaison().id()))
                .errors();

        assertThat(errors).extracting(FieldError::path).containsExactly("person");
        assertThat(a.taskKeys()).contains(TASK);
        assertThat(documents.latest(a.id, "fill-slot", "")).isEmpty();
    }

    @Test
    void nobodyOfThePersonsSideIsOfferedForAPlaceOfTheTeam() {
        SignedIn carer = cases.human("Claire T.", Role.PRACTITIONER);
        Cases.Case a = asked("SUPERVISOR", "change-practitioner").withCaregiver(carer);

        List<FieldError> errors =
                a.submit(supervisor(), TASK, Answers.changePractitioner(carer)).errors();

        assertThat(errors).extracting(FieldError::path).containsExactly("person");
        assertThat(shown(a))
                .contains(a.practitioner.name())
                .doesNotContain(carer.id().toString());
    }

    @Test
    void aCarerWhoGivesUpTheirPlaceHoldsItNoLonger() {
        SignedIn carer = cases.human("Claire T.");
        Cases.Case a = asked("LEAD_PRACTITIONER", "redistribute").withCaregiver(carer);

        a.does(
                a.practitioner,
                TASK,
                """
                {"tasks":[],"stays":"NO","leaving":"%s"}""".formatted(carer.id()));

        assertThat(participants.holders(a.id, Slot.CAREGIVER)).isEmpty();
    }

    @Test
    void somebodyElsesTaskAboutAPlaceDoesNotExist() {
        Cases.Case a = asked("SUPERVISOR", "change-practitioner");

        assertThatThrownBy(() -> a.does(a.practitioner, TASK, Answers.changePractitioner(otherPractitioner())))
                .hasMessageContaining("noSuchTask");
        assertThat(participants.holders(a.id, Slot.LEAD_PRACTITIONER)).containsExactly(a.practitioner.id());
    }

    private Cases.Case asked(String slot, String form) {
        Cases.Case a = cases.open();
        SmallDiagram.start(processEngine, a.id, slot, form, "fillPlace");
        return a;
    }

    private String shown(Cases.Case a) {
        return taskForms
                .show(a.task(TASK).id(), supervisor(), java.util.Locale.FRENCH)
                .schema();
    }

    private List<String> told(AccountId account) {
        return notices.unread(account).stream().map(Notices.Notice::key).toList();
    }
}
