package org.accord.cycle;

import java.time.LocalDate;
import java.util.Set;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.MandateId;
import org.accord.casefile.MandateStatus;
import org.accord.casefile.MandateType;
import org.accord.casefile.Mandates;
import org.accord.casefile.NewMandate;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.AccessBarriers;
import org.accord.signoff.SignDecision;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows where not everybody agrees, answers or can sign. */
abstract class EscalationRules extends Rules {

    private static final String TABLE = "signoff-escalation";

    @Autowired
    AccessBarriers barriers;

    @Autowired
    Mandates mandates;

    @Test
    void whoCannotSignThisWayIsOfferedAnother() {
        Company company = planToSign();

        Actor.as("test", () -> barriers.say(company.a.round().id(), new SlotKey(Slot.PERSON, 1), company.a.person));

        setsOff(company, TABLE, "E1");
        isSigning(company.a, "plan");
    }

    @Test
    void whereAMandateEndsSomebodyLooksWhoMaySign() {
        Company company = company().goesOnTo("userTask_plan");
        MandateId mandate = tutor(company);
        company.goesOnTo(Names.SIGN);

        Actor.as("test", () -> mandates.suspend(mandate, MandateStatus.IN_FORCE, company.a.practitioner.id()));

        setsOff(company, TABLE, "E2");
        company.a.task("userTask_mandateEnded");
    }

    @Test
    void whoAsksForAChangeSendsTheWordsBackToThoseWhoWroteThem() {
        Company company = planToSign();

        company.a.answers(company.a.person, SignDecision.CHANGES_REQUESTED, "Pas le matin.");

        setsOff(company, TABLE, "E3");
        waits(company.a, "userTask_plan");
    }

    @Test
    void aPersonWhoRefusesIsListenedToAndTheSecondTimeByPeers() {
        Company company = planToSign();

        refusesTwice(company, company.a.person);

        setsOff(company, TABLE, "E4-P", "E5-P");
    }

    @Test
    void aTutorWhoRefusesIsListenedToAndTheSecondTimeByPeers() {
        Company company = company().goesOnTo("userTask_plan");
        tutor(company);
        company.goesOnTo(Names.SIGN);

        refusesTwice(company, company.the(Slot.REPRESENTATIVE));

        setsOff(company, TABLE, "E4-R", "E5-R");
    }

    private void refusesTwice(Company company, SignedIn who) {
        company.a.answers(who, SignDecision.REFUSED, "Ce n'est pas ce qui compte.");
        signOffWaits(company.a, "userTask_divergence");
        company.does("userTask_divergence", Answers.wayForward("NEW_VERSION")).goesOnTo(Names.SIGN);
        company.a.answers(who, SignDecision.REFUSED, "Toujours pas.");
        signOffWaits(company.a, "userTask_expertVoice");
    }

    @Test
    void aCarerWhoRefusesIsRelievedOfTheirTasks() {
        Company company = planWithACarer();

        company.a.answers(company.the(Slot.CAREGIVER), SignDecision.REFUSED, "Je ne dors plus.");

        setsOff(company, TABLE, "E6");
        signOffWaits(company.a, "userTask_redistribute");
    }

    @Test
    void staffWhoRefuseOweThePersonReasons() {
        Company company = planToSign();

        company.a.answers(company.a.practitioner, SignDecision.REFUSED, "Pas assez d'heures.");

        setsOff(company, TABLE, "E7");
        signOffWaits(company.a, "userTask_writtenReasons");
    }

    @Test
    void thePersonsSilenceIsWaitedForAskedAboutAndAtLastRespected() {
        Company company = planWithACarer();

        engine.daysPass(company.a.id, 5);
        setsOff(company, TABLE, "E11", "E10");
        staysSilent(company, 10);

        setsOff(company, TABLE, "E9-P", "E9-G", "E8-P", "E8-G");
        waits(company.a, "userTask_paused");
    }

    @Test
    void soIsThatOfWhoeverSpeaksForThem() {
        Company company = company().goesOnTo("userTask_plan");
        tutor(company);
        company.goesOnTo(Names.SIGN);

        staysSilent(company, 15);

        setsOff(company, TABLE, "E9-R", "E8-R");
        waits(company.a, "userTask_paused");
    }

    /** Three rounds of fifteen days; nobody but the practitioner signs. */
    private void staysSilent(Company company, int daysOfTheFirst) {
        company.a.signs(company.a.practitioner);
        engine.daysPass(company.a.id, daysOfTheFirst);
        for (int round = 2; round <= 3; round++) {
            company.does(
                    "userTask_askAnotherWay",
                    """
                    {"way":"VISIT","on":"2026-03-20","answer":"NO_ANSWER"}""");
            engine.daysPass(company.a.id, 15);
        }
    }

    private Company planToSign() {
        return company().goesOnTo("userTask_plan").goesOnTo(Names.SIGN);
    }

    private Company planWithACarer() {
        Company company = withCaregiver(company().goesOnTo("userTask_plan"));
        return company.writing("plan", Answers.plan(SignOffWays.NIGHT_WATCH)).goesOnTo(Names.SIGN);
    }

    private MandateId tutor(Company company) {
        Cases.Case a = company.a;
        SignedIn tutor = cases.human("Omer Allard");
        LocalDate today = Days.today(clock);
        MandateId id = mandates.record(
                new NewMandate(
                        a.id,
                        tutor.id(),
                        MandateType.TUTORSHIP,
                        Set.of("plan"),
                        Set.of(),
                        "Un jugement",
                        today,
                        today.plusYears(1)),
                a.practitioner.id());
        mandates.verify(id, a.practitioner);
        mandates.verify(id, cases.human("Sam Roy", Role.SUPERVISOR));
        company.with(Slot.REPRESENTATIVE, tutor);
        return id;
    }
}
