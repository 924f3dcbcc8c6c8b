package org.accord.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.accord.AccordTest;
import org.accord.MovableClock;
import org.accord.Visitor;
import org.accord.casefile.Access;
import org.accord.casefile.CaseFile;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Consent;
import org.accord.casefile.ConsentState;
import org.accord.casefile.Consents;
import org.accord.casefile.Mandate;
import org.accord.casefile.MandateStatus;
import org.accord.casefile.Mandates;
import org.accord.casefile.Purpose;
import org.accord.casefile.Relaxations;
import org.accord.casefile.Slot;
import org.accord.casefile.StageVisit;
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
import org.accord.inbox.Notices;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.accord.indicators.Standpoint;
import org.accord.people.Account;
import org.accord.people.Accounts;
import org.accord.people.DemoSignIns.DemoSignIn;
import org.accord.people.SignedIn;
import org.accord.programme.Release;
import org.accord.programme.Releases;
import org.accord.readings.LookingBack;
import org.accord.readings.Reading;
import org.accord.signoff.Round;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.RoundState;
import org.accord.signoff.SignOffs;
import org.accord.signoff.SlotState;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.accord.system.Retrying;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the profile brings, in a database that nobody has used: the demo has filled it before the first test. */
@AccordTest
@Import({
    Cast.class,
    Stories.class,
    Stage.class,
    Studio.class,
    Questions.class,
    Demo.class,
    Greeting.class,
    DemoTest.Time.class
})
class DemoTest {

    /** As the profile has it, over the clock that tests move. */
    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        StoryClock storyClock(MovableClock clock) {
            return new StoryClock(clock);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Demo demo;

    @Autowired
    Cast cast;

    @Autowired
    Greeting greeting;

    @Autowired
    Stage stage;

    @Autowired
    Accounts accounts;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Relaxations relaxations;

    @Autowired
    Tasks tasks;

    @Autowired
    Notices notices;

    @Autowired
    Retrying retrying;

    @Autowired
    LookingBack lookingBack;

    @Autowired
    Consents consents;

    @Autowired
    Mandates mandates;

    @Autowired
    Access access;

    @Autowired
    StoryClock clock;

    @Autowired
    SignOffs signOffs;

    @Autowired
    MessageSource messages;

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
    void aRelaxationIsInForceAndAPlanIsSignedWithAReservation() {
        assertThat(relaxations.active(file("therese").id())).hasSize(1);
        assertThat(rounds("therese").stream().flatMap(round -> round.slots().stream()))
                .extracting(RoundSlot::state)
                .contains(SlotState.SIGNED_WITH_RESERVATION);
    }

    @Test
    void aRelaxationEndsWithinAWeek() {
        assertThat(relaxations.active(file("therese").id())).singleElement().satisfies(relaxation -> assertThat(
                        relaxation.to())
                .isBetween(Days.today(clock), Days.today(clock).plusDays(7)));
    }

    @Test
    void somebodyHasSaidForAYearHowThingsAreAndOnceDidNotWantToAnswer() {
        List<LookingBack.Series> seen = lookingBack.series(file("adrienne").id(), signedIn("adrienne"));
        List<Reading> walking = readings(seen, "CH3");

        assertThat(Duration.between(
                        walking.get(0).at(), walking.get(walking.size() - 1).at()))
                .isGreaterThan(Duration.ofDays(240));
        assertThat(walking).extracting(Reading::standpoint).contains(Standpoint.PERSON, Standpoint.OBSERVER);
        assertThat(readings(seen, "QL4").stream().filter(each -> each.standpoint() == Standpoint.PERSON))
                .hasSize(5)
                .filteredOn(each -> each.value() == null)
                .hasSize(1);
    }

    @Test
    void whatTwoPeopleSeeDifferentlyIsToBeTalkedAboutAndSaysWhy() {
        assertThat(lookingBack.triggers(file("adrienne").id(), signedIn("adrienne")))
                .filteredOn(trigger -> trigger.action().equals("DIVERGENCE_CONVERSATION"))
                .singleElement()
                .satisfies(trigger ->
                        assertThat(trigger.reasons().get(0).french()).contains("ne voyez pas la même chose"));
        assertThat(waiting("adrienne")).contains("userTask_twoReadings");
        assertThat(stage("adrienne")).isEqualTo("delivery");
    }

    @Test
    void consentsAreWithdrawnAndThePractitionerLooksAgainAtWhatThePartnerDid() {
        assertThat(consents.current(file("gilles").id()))
                .filteredOn(consent -> consent.purpose() == Purpose.SHARE_PARTNER)
                .extracting(Consent::state)
                .containsExactly(ConsentState.WITHDRAWN);
        assertThat(waiting("gilles")).contains("userTask_planWithoutPartner");
        assertThat(consents.active(file("adrienne").id(), Purpose.RESEARCH, "")).isFalse();
    }

    @Test
    void theCommitteeLooksForAWayAfterASecondRefusal() {
        assertThat(rounds("lorraine")).extracting(Round::state).endsWith(RoundState.REFUSED, RoundState.REFUSED);
        assertThat(tasks.mine(signedIn("odile"), 0))
                .extracting(TaskRow::modelKey)
                .contains("userTask_committee");
    }

    @Test
    void aMandateIsInForceAndAStoryIsClosedToOneOfTheStaff() {
        assertThat(mandates.of(file("aurore").id()))
                .extracting(Mandate::status)
                .containsExactly(MandateStatus.IN_FORCE);
        assertThat(access.mayRead(signedIn("kevin"), file("aurore").id(), "story"))
                .isFalse();
        assertThat(access.mayRead(signedIn("nadia"), file("aurore").id(), "story"))
                .isTrue();
    }

    @Test
    void onlyWhoTellsAStoryStandsInItsTime() throws InterruptedException {
        Instant today = clock.instant();
        AtomicReference<Instant> elsewhere = new AtomicReference<>();
        clock.daysAgo(3);
        Thread other = new Thread(() -> elsewhere.set(clock.instant()));
        other.start();
        other.join();

        assertThat(clock.instant()).isEqualTo(today.minus(Duration.ofDays(3)));
        assertThat(elsewhere.get()).isEqualTo(today);
        clock.today();
        assertThat(clock.instant()).isEqualTo(today);
    }

    @Test
    void managerAndLiaisonAgentAreAskedForOneSignatureEach() {
        assertThat(tasks.mine(signedIn("viviane"), 0))
                .filteredOn(task -> task.round() != null)
                .hasSize(1);
        assertThat(tasks.mine(signedIn("kevin"), 0)).hasSize(1);
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
    void everyKindOfPersonIsShownAtTheDoorSaysWhoTheyAreAndSignsIn() {
        List<DemoSignIn> shown =
                demo.all().stream().filter(each -> each.who() != null).toList();
        assertThat(shown).hasSize(13);
        shown.forEach(each -> {
            assertThat(messages.getMessage(each.who(), null, Locale.FRENCH)).isNotBlank();
            assertThat(messages.getMessage(each.who(), null, Locale.ENGLISH))
                    .isNotEqualTo(messages.getMessage(each.who(), null, Locale.FRENCH));
            var answer = new Visitor(port).signIn(each.signInName(), each.password());
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(each.name())
                    .doesNotContain("/sign-in");
        });
    }

    @Test
    void theOtherPeopleOfTheDemoAreFoldedAtTheDoorAndSignInToo() {
        assertThat(new Visitor(port).get("/sign-in").body())
                .contains("Les autres personnes de la démonstration", "Fleurette Morin (fleurette)");
        var answer = new Visitor(port).signIn("fleurette", Cast.PASSWORD);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("/sign-in");
    }

    @Test
    void theTerminalSaysWhereToGoAndWhomToBe() {
        assertThat(greeting.text(8080))
                .contains("http://localhost:8080", Cast.PASSWORD)
                .contains(cast.shown().stream().map(Cast.Somebody::signIn).toList());
    }

    @Test
    void aHouseWithPeopleInItIsNotFilledAgain() throws Exception {
        int before = count();

        demo.run(null);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aStoryThatFailsSaysAtWhichStep() {
        Story wrong = new Story(
                "A story that cannot be",
                "armand",
                "nadia",
                null,
                List.of(new Story.Signs("armand", org.accord.signoff.SignDecision.SIGNED, null)));
        Map<String, SignedIn> onStage = Map.of("armand", signedIn("armand"), "nadia", signedIn("nadia"));

        assertThatThrownBy(() -> retrying.inTransaction(() -> Actor.as("test", () -> stage.play(wrong, onStage))))
                .isInstanceOf(StoryFailed.class)
                .hasMessageContaining("A story that cannot be")
                .hasMessageContaining("step 1")
                .hasMessageContaining("armand")
                .hasMessageContaining("userTask_welcome");
    }

    private static List<Reading> readings(List<LookingBack.Series> seen, String indicator) {
        return seen.stream()
                .filter(each -> each.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .readings();
    }

    private String stage(String person) {
        List<StageVisit> visits = caseFiles.stages(file(person).id());
        return visits.get(visits.size() - 1).stage();
    }

    private List<String> waiting(String person) {
        return tasks.of(file(person).id()).stream().map(TaskRow::modelKey).toList();
    }

    private IndicatorDesign question(DesignState state) {
        return designs.all().stream()
                .filter(each -> each.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private List<Round> rounds(String person) {
        return signOffs.rounds(file(person).id());
    }

    private CaseFile file(String person) {
        return caseFiles.of(signedIn(person).id()).get(0);
    }

    private SignedIn signedIn(String name) {
        Account account = accounts.withSignInName(name).orElseThrow();
        return SignedIn.as(account);
    }

    private int count() {
        return jdbc.sql("select count(*) from accord.account")
                .query(Integer.class)
                .single();
    }
}
