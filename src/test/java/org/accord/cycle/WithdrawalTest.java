package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.casefile.CommunicationLog;
import org.accord.casefile.ConsentState;
import org.accord.casefile.Consents;
import org.accord.casefile.Participants;
import org.accord.casefile.PastDates;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.inbox.Notices;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.RoundId;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SlotState;
import org.accord.system.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What ends at once when the person takes a yes back. */
@AccordTest
class WithdrawalTest {

    private static final String SCHOOL = "École des Pins";
    private static final String WITH_SCHOOL = Answers.plan(
            """
            {"what":"Soutien en classe","who":"PARTNER_ORG","hoursPerWeek":3,"agreement":"AGREED"}""");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    Participants participants;

    @Autowired
    CommunicationLog communications;

    @Autowired
    Notices notices;

    @Autowired
    SignOffs signOffs;

    @Autowired
    PlanTypes planTypes;

    @Autowired
    PastDates pastDates;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToday() {
        clock.set(MovableClock.START);
    }

    /** SC4 rows 5 and 6. */
    @Test
    void theSchoolIsCutOffItsSignatureIsVoidAndItsTryIsInTheLog() {
        SignedIn school = cases.human("Rosa Pin");
        Cases.Case file = cases.open().withPartner(school, SCHOOL);
        communications.add(file.id, "@kind.plan", SCHOOL, "@purpose.SHARE_PARTNER", "-", file.practitioner.id());
        file.goesOnTo("userTask_plan").does(file.practitioner, "userTask_plan", WITH_SCHOOL);
        RoundId round = file.round().id();
        file.signs(school);

        withdraw(file, Purpose.SHARE_PARTNER, SCHOOL);

        assertThat(signOffs.round(round).state()).isEqualTo(RoundState.CANCELLED);
        assertThat(signOffs.round(round)
                        .slot(new SlotKey(Slot.PARTNER_ORG, 1))
                        .orElseThrow()
                        .state())
                .isEqualTo(SlotState.VOIDED);
        assertThat(signOffs.openRounds(file.id)).isEmpty();
        assertThat(planTypes.of(file.id)).isEqualTo("PI");
        assertThat(communications.of(file.id)).hasSize(1);
        assertThat(notices.unread(school.id())).extracting(Notices.Notice::key).contains("sharingEnded");
        assertThat(visitor(school).get("/case-files/" + file.id).statusCode()).isEqualTo(403);
        assertThat(visitor(file.person)
                        .get("/case-files/" + file.id + "/access-log?lang=fr")
                        .body())
                .contains("Rosa Pin", "Refusé");
    }

    /** I-6 */
    @Test
    void whatTheOthersAgreedToDoIsStillAskedOfThem() {
        Cases.Case file = cases.openAt("userTask_plan").withPartner(cases.human("Rosa Pin"), SCHOOL);
        file.does(
                file.practitioner,
                "userTask_plan",
                Answers.plan(
                        """
                        {"what":"Soutien en classe","who":"PARTNER_ORG","agreement":"AGREED"}""",
                        """
                        {"what":"Marcher","who":"PERSON","agreement":"AGREED"}""",
                        """
                        {"what":"Une rencontre","who":"LEAD_PRACTITIONER","agreement":"AGREED"}"""));
        file.goesOnTo(Names.SIGN);
        SignedIn school = participants.holders(file.id, Slot.PARTNER_ORG).stream()
                .map(id -> SignedIn.as(accounts.find(id).orElseThrow()))
                .findFirst()
                .orElseThrow();
        file.signs(file.person, file.practitioner, school);
        assertThat(actors(file)).containsExactly(Slot.LEAD_PRACTITIONER, Slot.PARTNER_ORG, Slot.PERSON);

        withdraw(file, Purpose.SHARE_PARTNER, SCHOOL);

        assertThat(actors(file)).containsExactly(Slot.LEAD_PRACTITIONER, Slot.PERSON);
        assertThat(file.taskKeys()).contains("userTask_delivery");
    }

    private static List<Slot> actors(Cases.Case file) {
        return file.tasks().stream()
                .filter(task -> task.modelKey().equals(Names.ACTION))
                .flatMap(task -> task.slots().stream())
                .sorted(Comparator.comparing(Enum::name))
                .toList();
    }

    @Test
    void aRoundThatDoesNotNeedThePartnerGoesOn() {
        Cases.Case file = cases.open().withPartner(cases.human("Rosa Pin"), SCHOOL);
        file.goesOnTo("userTask_plan").does(file.practitioner, "userTask_plan", Answers.PLAN);
        RoundId round = file.round().id();

        withdraw(file, Purpose.SHARE_PARTNER, SCHOOL);

        assertThat(signOffs.round(round).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void aCarerWhoMaySeeNothingAnyMoreIsWaitedForByNoRound() {
        SignedIn carer = cases.human("Tania Allard");
        Cases.Case file = cases.open().withCaregiver(carer);
        file.goesOnTo("userTask_plan")
                .does(
                        file.practitioner,
                        "userTask_plan",
                        Answers.plan(
                                """
                                {"what":"Repas","who":"CAREGIVER","hoursPerWeek":3,"agreement":"AGREED"}"""));
        RoundId round = file.round().id();

        withdraw(file, Purpose.SHARE_CAREGIVER, carer.id().toString());

        assertThat(signOffs.round(round).state()).isEqualTo(RoundState.CANCELLED);
        assertThat(visitor(carer).get("/case-files/" + file.id).statusCode()).isEqualTo(403);
    }

    @Test
    void withoutTheServiceNothingIsSigned() {
        Cases.Case file = cases.openAt("userTask_plan");
        file.does(file.practitioner, "userTask_plan", Answers.PLAN);
        RoundId round = file.round().id();

        withdraw(file, Purpose.SERVICE, "");

        assertThat(signOffs.round(round).state()).isEqualTo(RoundState.CANCELLED);
    }

    @Test
    void aPeerIsThankedAndLeaves() {
        SignedIn peer = cases.human("Pat Roy", Role.EXPERT_BY_EXPERIENCE);
        Cases.Case file = cases.open().withNamed(Slot.EXPERT_BY_EXPERIENCE, peer);
        consents.give(file.id, Purpose.PEER_INVOLVEMENT, "", Set.of(), file.person.id());

        withdraw(file, Purpose.PEER_INVOLVEMENT, "");

        assertThat(participants.current(file.id)).noneMatch(each -> each.slot() == Slot.EXPERT_BY_EXPERIENCE);
        assertThat(notices.unread(peer.id())).extracting(Notices.Notice::key).containsExactly("peerThanked");
    }

    @Test
    void aYesThatComesToItsLastDayEndsLikeOneThatIsTakenBack() {
        SignedIn school = cases.human("Rosa Pin");
        Cases.Case file = cases.open();
        participants.add(file.id, Slot.PARTNER_ORG, school.id(), SCHOOL, file.practitioner.id());
        consents.give(
                file.id, Purpose.SHARE_PARTNER, SCHOOL, Set.of("plan"), LocalDate.of(2026, 3, 12), file.person.id());
        file.goesOnTo("userTask_plan").does(file.practitioner, "userTask_plan", WITH_SCHOOL);
        RoundId round = file.round().id();

        clock.forward(Duration.ofDays(10));
        assertThat(consents.active(file.id, Purpose.SHARE_PARTNER, SCHOOL)).isTrue();
        clock.forward(Duration.ofDays(1));
        assertThat(consents.active(file.id, Purpose.SHARE_PARTNER, SCHOOL)).isFalse();
        pastDates.settle();

        assertThat(participants.holders(file.id, Slot.PARTNER_ORG)).isEmpty();
        assertThat(consents.history(file.id).get(0).state()).isEqualTo(ConsentState.EXPIRED);
        assertThat(signOffs.round(round).state()).isEqualTo(RoundState.CANCELLED);
    }

    private void withdraw(Cases.Case file, Purpose purpose, String grantee) {
        Actor.as("test", () -> consents.withdraw(file.id, purpose, grantee, file.person.id()));
    }

    private Visitor visitor(SignedIn who) {
        return Visitor.signedIn(port, accounts.find(who.id()).orElseThrow().signInName(), Cases.PASSWORD);
    }
}
