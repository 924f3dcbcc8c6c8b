package org.accord.cycle;

import static org.accord.Answers.unmet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.accord.Answers;
import org.accord.casefile.DatesOfBirth;
import org.accord.casefile.MandateId;
import org.accord.casefile.MandateType;
import org.accord.casefile.Mandates;
import org.accord.casefile.NewMandate;
import org.accord.casefile.Participants;
import org.accord.casefile.Purpose;
import org.accord.casefile.Representations;
import org.accord.casefile.Slot;
import org.accord.people.SignedIn;
import org.accord.referrals.AskingForReferrals;
import org.accord.system.Actor;
import org.accord.system.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs, in cases that go from the access to the closure with a relaxation, a carer, a partner and a change of plan. */
abstract class SignatoryRules extends Rules {

    private static final String TABLE = "required-signatories";
    private static final String DEGREE = "coproduction-degree";
    private static final String RELAIS = "Le Relais";
    private static final String[] SUBJECTS = {
        "ACCESS_RELAXATION", "SHARED_PORTRAIT", "OUTCOME_SET", "PLAN", "AMENDMENT", "REVIEW", "REFERRAL", "CLOSURE"
    };
    private static final String PLAN = Answers.plan(
            """
            {"what":"Aide au bain","who":"LEAD_PRACTITIONER","hoursPerWeek":6,"agreement":"AGREED"}""",
            SignOffWays.NIGHT_WATCH,
            SignOffWays.RESPITE);
    private static final String CLOSURE_BY_STAFF = Answers.CLOSURE.replace("PERSON", "STAFF");

    @Autowired
    Mandates mandates;

    @Autowired
    DatesOfBirth births;

    @Autowired
    Representations representations;

    @Autowired
    Participants participants;

    @Autowired
    AskingForReferrals referrals;

    @Test
    void whoSpeaksForThemselvesSignsAllOfItWithTheirTeam() {
        Company company = fromAccessToClosure(admittedWith("SHARE", "COURT_ORDERED"));

        setsOff(
                company,
                TABLE,
                each("R1-$", "ACCESS_RELAXATION", "PLAN", "AMENDMENT", "REVIEW", "REFERRAL", "CLOSURE"));
        setsOff(company, TABLE, each("R1b-$", "SHARED_PORTRAIT", "OUTCOME_SET"));
        setsOff(company, TABLE, each("R6-$", SUBJECTS));
        setsOff(company, TABLE, each("R7-$", "PLAN", "AMENDMENT"));
        setsOff(company, TABLE, each("R8-$", "PLAN", "AMENDMENT", "REFERRAL"));
        setsOff(company, TABLE, "R9", "R11");
        setsOff(company, DEGREE, "C8", "C3-S4", "C3-S7");
    }

    @Test
    void whoLeavesItToOthersIsAskedForTheirViewAndStillSignsThePlan() {
        Company company = fromAccessToClosure(admittedWith("DELEGATE", "ORDINARY"));

        setsOff(company, TABLE, each("R1c-$", "SHARED_PORTRAIT", "OUTCOME_SET"));
        setsOff(company, TABLE, "R1-PLAN");
        setsOff(company, DEGREE, "C7", "C6-S3", "C6-S4", "C6-S7");
    }

    @Test
    void aTutorSignsAndThePersonIsAskedForTheirView() {
        Company company = admittedWith("SHARE", "ORDINARY");
        representedBy(company, MandateType.TUTORSHIP);

        fromAccessToClosure(company);

        setsOff(company, TABLE, each("R2-$-IN_SCOPE", SUBJECTS));
        setsOff(company, TABLE, each("R3-$-IN_SCOPE", SUBJECTS));
    }

    @Test
    void forAChildTheParentSignsAndTheChildIsAskedForTheirView() {
        Company company = admittedWith("SHARE", "ORDINARY");
        born(company, 9);
        representedBy(company, MandateType.PARENTAL_AUTHORITY);

        fromAccessToClosure(company);

        setsOff(company, TABLE, each("R2-$-MINOR_UNDER_14", SUBJECTS));
        setsOff(company, TABLE, each("R3-$-MINOR_UNDER_14", SUBJECTS));
    }

    @Test
    void aYoungPersonSignsAndTheParentWhomTheyInvite() {
        Company company = admittedWith("SHARE", "ORDINARY");
        born(company, 15);
        representedBy(company, MandateType.PARENTAL_AUTHORITY);
        representations.inviteParent(company.a.id, true, company.a.person.id());

        fromAccessToClosure(company);

        setsOff(company, TABLE, each("R4-$", SUBJECTS));
        setsOff(company, TABLE, each("R5-$", SUBJECTS));
    }

    @Test
    void aRelaxationIsSignedByThoseWhomItsRuleNames() {
        Company company = company()
                .meets(Slot.LIAISON_AGENT, Slot.PROGRAM_MANAGER, Slot.SUPERVISOR, Slot.PEER_COMMITTEE)
                .goesOnTo("userTask_access")
                .does(
                        "userTask_access",
                        Answers.access(
                                unmet("Habiter ici", "TERRITORIAL", "SMALL", "CONTINUITY"),
                                unmet("Dix heures d'aide", "ADMINISTRATIVE", "LARGE", "ASPIRATION"),
                                unmet("Un diagnostic", "CLINICAL", "SMALL", "KNOWLEDGE"),
                                unmet("Ne pas vivre seul·e", "SAFETY", "LARGE", "ASPIRATION")))
                .does("userTask_personWords", Answers.myWords("Je veux vivre chez moi."))
                .does(
                        "userTask_accessCommittee",
                        """
                        {"decision":"ACCEPT","reasons":"Voici pourquoi."}""")
                .agrees();

        setsOff(company, TABLE, "R10-A", "R10-M", "R10-S", "R10-C");
        waits(company.a, "userTask_story");
    }

    /** Before the examination of access, where a mandate and a date of birth can still come. */
    private Company admittedWith(String place, String situation) {
        return company()
                .meets(Slot.LIAISON_AGENT, Slot.SUPERVISOR)
                .writing("preferences", preferring(place))
                .writing("plan", PLAN)
                .writing("closure", CLOSURE_BY_STAFF)
                .goesOnTo("userTask_access")
                .writing(
                        "access",
                        Answers.access(unmet("Trois heures d'aide", "ADMINISTRATIVE", "SMALL", "ASPIRATION"))
                                .replace("ORDINARY", situation))
                .writing("person-words", Answers.myWords("Ma fille est à bout."));
    }

    private Company fromAccessToClosure(Company company) {
        joins(company, Slot.CAREGIVER, "");
        joins(company, Slot.PARTNER_ORG, RELAIS);
        company.goesOnTo(Names.ACTION);
        company.does(
                        Slot.LEAD_PRACTITIONER,
                        Names.ACTION,
                        """
                {"outcome":"CHANGED","words":"Bien moins.","newHours":2}""")
                .does(
                        Names.AMENDMENT,
                        """
                        {"whatChanges":"Moins d'heures.","why":"Elle va mieux."}""")
                .agrees();
        Actor.as("test", () -> referrals.ask(company.a.id, company.a.person));
        company.does("userTask_referral", Answers.referral()).agrees();
        return company.goesOnTo("userTask_closure").does("userTask_closure", CLOSURE_BY_STAFF);
    }

    private void joins(Company company, Slot slot, String organisation) {
        SignedIn who = cases.human("Claire T.");
        company.with(slot, who);
        participants.add(company.a.id, slot, who.id(), organisation, company.a.practitioner.id());
        Purpose purpose = slot == Slot.CAREGIVER ? Purpose.SHARE_CAREGIVER : Purpose.SHARE_PARTNER;
        String grantee = slot == Slot.CAREGIVER ? who.id().toString() : organisation;
        boolean alone = consents.mayAnswer(company.a.id, purpose, company.a.person.id());
        SignedIn says = alone ? company.a.person : company.the(Slot.REPRESENTATIVE);
        consents.give(company.a.id, purpose, grantee, Set.of("plan"), says.id());
    }

    private void born(Company company, int years) {
        LocalDate day = Days.today(clock).minusYears(years);
        births.record(company.a.id, day, company.a.practitioner.id());
    }

    private void representedBy(Company company, MandateType type) {
        SignedIn holder = cases.human("Omer Allard");
        MandateId id = mandates.record(
                new NewMandate(
                        company.a.id,
                        holder.id(),
                        type,
                        NewMandate.SUBJECTS,
                        type == MandateType.PARENTAL_AUTHORITY ? Set.of(Purpose.values()) : Set.of(),
                        "Un document",
                        Days.today(clock),
                        null),
                company.a.practitioner.id());
        mandates.verify(id, company.a.practitioner);
        mandates.verify(id, company.the(Slot.SUPERVISOR));
        company.with(Slot.REPRESENTATIVE, holder);
    }

    private static String[] each(String rule, String... subjects) {
        Stream<String> rules = Arrays.stream(subjects).map(subject -> rule.replace("$", subject));
        return rules.toArray(String[]::new);
    }
}
