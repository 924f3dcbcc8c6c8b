package org.accord.benchmark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.inbox.ShownForm;
import org.accord.inbox.Submission;
import org.accord.inbox.TaskForms;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.Round;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SignOffs;
import org.accord.signoff.Signing;
import org.accord.system.Actor;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** (a) Accord's services, as its pages call them. */
class AccordInProcess implements Contender {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Three people each, as many as there are callers. */
    private static final int CREWS = 8;

    private final Map<Integer, SignedIn[]> crews = new HashMap<>();
    private final Cases cases;
    private final TaskForms taskForms;
    private final SignOffs signOffs;

    AccordInProcess(Cases cases, TaskForms taskForms, SignOffs signOffs) {
        this.cases = cases;
        this.taskForms = taskForms;
        this.signOffs = signOffs;
    }

    @Override
    public String name() {
        return "(a) Accord in process";
    }

    @Override
    public PlannedCase open(int number) {
        return open(crews.computeIfAbsent(number % CREWS, crew -> crew()));
    }

    AccordCase open(SignedIn[] people) {
        return new AccordCase(people);
    }

    private SignedIn[] crew() {
        return new SignedIn[] {
            cases.human("Mado Allard"), cases.human("Lise Morin", Role.PRACTITIONER), cases.human("Jean Allard")
        };
    }

    class AccordCase implements PlannedCase {

        final SignedIn[] people;
        private final Cases.Case file;
        private boolean signedBefore;
        Submission plan;
        Round round;

        AccordCase(SignedIn[] people) {
            this.people = people;
            this.file = cases.open(people[0], people[1]).withCaregiver(people[2]);
        }

        @Override
        public void bringToThePlan() {
            if (signedBefore) {
                goAround();
            } else {
                begin();
            }
            signedBefore = true;
            ShownForm form = taskForms.show(file.task("userTask_plan").id(), people[1], Locale.FRENCH);
            ObjectNode content = form.content().deepCopy().asObject();
            content.setAll(JSON.readTree(Plan.JSON).asObject());
            plan = new Submission(form.task().id(), content, form.version(), UUID.randomUUID());
        }

        private void begin() {
            file.does(file.practitioner, "userTask_welcome", Answers.WELCOME)
                    .does(file.person, "userTask_preferences", Answers.PREFERENCES)
                    .does(file.person, "userTask_serviceConsent", Answers.CONSENT)
                    .does(file.practitioner, "userTask_access", Answers.ACCESS_ALL_MET)
                    .confirms()
                    .does(file.person, "userTask_story", Answers.STORY)
                    .does(file.practitioner, "userTask_portrait", Answers.PORTRAIT)
                    .signs(file.person, file.practitioner)
                    .does(file.person, "userTask_outcomes", Answers.OUTCOMES)
                    .signs(file.person, file.practitioner)
                    .does(file.person, "userTask_firstReading", Answers.FIRST_READING);
        }

        private void goAround() {
            file.goesOnTo("userTask_review")
                    .does(file.practitioner, "userTask_review", Answers.review("ADAPT_PLAN"))
                    .signs(file.person, file.practitioner);
        }

        @Override
        public void propose() {
            var submitted = Actor.as("benchmark", () -> taskForms.submit(plan, people[1]));
            if (!submitted.accepted()) {
                throw new AssertionError(submitted.errors());
            }
        }

        @Override
        public void seeWhatIsToBeSigned() {
            round = signOffs.openRounds(file.id).get(0);
        }

        @Override
        public void sign(int signer) {
            Signing signing = new Signing(
                    round.id(),
                    slot(signer).key(),
                    people[signer],
                    SignDecision.SIGNED,
                    JSON.createObjectNode(),
                    round.facts().subjectHash(),
                    UUID.randomUUID(),
                    Signing.PORTAL,
                    Locale.FRENCH);
            Actor.as("benchmark", () -> signOffs.sign(signing));
        }

        RoundSlot slot(int signer) {
            return round.slots().stream()
                    .filter(slot -> slot.key().slot() == Plan.SIGNERS[signer])
                    .findFirst()
                    .orElseThrow();
        }
    }
}
