package org.accord;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accord.casefile.CaseFileId;
import org.accord.casefile.CaseFiles;
import org.accord.casefile.Consents;
import org.accord.casefile.NewCaseFile;
import org.accord.casefile.Participants;
import org.accord.casefile.Purpose;
import org.accord.casefile.Slot;
import org.accord.casefile.SlotKey;
import org.accord.drafts.DraftId;
import org.accord.inbox.ShownForm;
import org.accord.inbox.Submission;
import org.accord.inbox.Submitted;
import org.accord.inbox.TaskForms;
import org.accord.inbox.TaskRow;
import org.accord.inbox.Tasks;
import org.accord.people.Accounts;
import org.accord.people.Role;
import org.accord.people.SignedIn;
import org.accord.signoff.Receipt;
import org.accord.signoff.Round;
import org.accord.signoff.RoundSlot;
import org.accord.signoff.SignDecision;
import org.accord.signoff.SignOffs;
import org.accord.signoff.Signing;
import org.accord.signoff.TakingBack;
import org.accord.system.Actor;
import org.accord.trials.Replay;
import org.accord.trials.ReplayId;
import org.accord.trials.Replays;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes people and cases, and does what people do, through the services that the pages use. */
@Component
public class Cases {

    private static final ObjectMapper JSON = new ObjectMapper();
    public static final String PASSWORD = "une phrase assez longue";

    private final Accounts accounts;
    private final CaseFiles caseFiles;
    private final Participants participants;
    private final Consents consents;
    private final Tasks tasks;
    private final TaskForms taskForms;
    private final SignOffs signOffs;
    private final Replays replays;

    Cases(
            Accounts accounts,
            CaseFiles caseFiles,
            Participants participants,
            Consents consents,
            Tasks tasks,
            TaskForms taskForms,
            SignOffs signOffs,
            Replays replays) {
        this.accounts = accounts;
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.consents = consents;
        this.tasks = tasks;
        this.taskForms = taskForms;
        this.signOffs = signOffs;
        this.replays = replays;
    }

    /** A new account: nobody is shared between tests. */
    public SignedIn human(String name, Role... roles) {
        String signInName = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")
                + UUID.randomUUID().toString().substring(0, 8);
        return SignedIn.as(accounts.create(signInName, name, PASSWORD, Set.of(roles), Locale.FRENCH));
    }

    public Case open() {
        return open(human("Mado Allard"), human("Lise Morin", Role.PRACTITIONER));
    }

    /** A case that went straight on, everybody agreeing, until it waits for that task. */
    public Case openAt(String taskKey) {
        return open().goesOnTo(taskKey);
    }

    public Case open(SignedIn person, SignedIn practitioner) {
        CaseFileId id = new CaseFileId(UUID.randomUUID());
        Actor.as("test", () -> caseFiles.open(practitioner, new NewCaseFile(id, person.id(), List.of())));
        return new Case(id, person, practitioner);
    }

    /** What the draft would have said of past decisions, as a manager looks at it before proposing. */
    public void tried(DraftId draft, SignedIn manager, Instant now) {
        ReplayId replay = replays.start(draft, now.minus(Duration.ofDays(365)), now.plus(Duration.ofDays(1)), manager);
        for (int waits = 0; replays.get(replay).state() == Replay.State.RUNNING; waits++) {
            if (waits > 600) {
                throw new AssertionError("The replay does not end: " + replays.get(replay));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        if (replays.get(replay).state() != Replay.State.DONE) {
            throw new AssertionError("The replay did not end well: " + replays.get(replay));
        }
    }

    /** A file of the programme itself: nobody's, and nobody leads it. */
    public Case on(CaseFileId programmeFile) {
        SignedIn nobody = human("Personne");
        return new Case(programmeFile, nobody, nobody);
    }

    public long releaseOf(CaseFileId caseFile) {
        return Long.parseLong(caseFiles.get(caseFile).releaseId());
    }

    /** A case and the two people that it always has. */
    public final class Case {

        public final CaseFileId id;
        public final SignedIn person;
        public final SignedIn practitioner;
        private SignedIn caregiver;

        private Case(CaseFileId id, SignedIn person, SignedIn practitioner) {
            this.id = id;
            this.person = person;
            this.practitioner = practitioner;
        }

        public Case withCaregiver(SignedIn caregiver) {
            this.caregiver = caregiver;
            participants.add(id, Slot.CAREGIVER, caregiver.id(), "", practitioner.id());
            consents.give(id, Purpose.SHARE_CAREGIVER, caregiver.id().toString(), Set.of("plan"), person.id());
            return this;
        }

        public Case withPartner(SignedIn partner, String organisation) {
            participants.add(id, Slot.PARTNER_ORG, partner.id(), organisation, practitioner.id());
            consents.give(id, Purpose.SHARE_PARTNER, organisation, Set.of("plan"), person.id());
            return this;
        }

        public Case withNamed(Slot slot, SignedIn human, String organisation) {
            participants.add(id, slot, human.id(), organisation, practitioner.id());
            return this;
        }

        public Case withNamed(Slot slot, SignedIn human) {
            participants.add(id, slot, human.id(), "", practitioner.id());
            return this;
        }

        public List<TaskRow> tasks() {
            return tasks.of(id);
        }

        public List<String> taskKeys() {
            return tasks().stream().map(TaskRow::modelKey).sorted().toList();
        }

        public TaskRow task(String key) {
            return tasks().stream()
                    .filter(task -> task.modelKey().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + key + " among " + taskKeys()));
        }

        /** Fills in the form of a task as {@code who}; fails when the form is not accepted. */
        public Case does(SignedIn who, String key, String json) {
            return does(who, task(key), json);
        }

        /** Where several tasks have the same key. */
        public Case does(SignedIn who, TaskRow task, String json) {
            Submitted submitted = submit(who, task, json);
            if (!submitted.accepted()) {
                throw new AssertionError(task.modelKey() + " is not accepted: " + submitted.errors());
            }
            return this;
        }

        /** Says at the end of a stage in which nothing was signed that what is noted of it is right. */
        public Case confirms() {
            return does(person, "userTask_confirmStage", Answers.IT_IS_RIGHT);
        }

        /** Whoever kept silent is offered a support, and looks at the stage again. */
        public Case looksAgain() {
            return does(
                            practitioner,
                            "userTask_supports",
                            """
                            {"missing":"Plus de temps.","done":"Une visite.","supportsInPlace":true}""")
                    .does(person, "userTask_goOn", "{\"choice\":\"AGAIN\"}");
        }

        public Submitted submit(SignedIn who, String key, String json) {
            return submit(who, task(key), json);
        }

        private Submitted submit(SignedIn who, TaskRow task, String json) {
            ShownForm form = taskForms.show(task.id(), who, Locale.FRENCH);
            // As the page does: what is shown is sent back, with what was typed over it
            ObjectNode content = form.content().deepCopy().asObject();
            content.removeIf(value -> value.isString() && value.asString().isEmpty());
            content.setAll(JSON.readTree(json).asObject());
            Submission sent = new Submission(form.task().id(), content, form.version(), UUID.randomUUID());
            return Actor.as("test", () -> taskForms.submit(sent, who));
        }

        /** Does what is asked with the answers of {@link Answers}, signs what is to be signed, until it waits there. */
        public Case goesOnTo(String taskKey) {
            for (int steps = 0; !taskKeys().contains(taskKey); steps++) {
                if (steps > 60 || tasks().isEmpty()) {
                    throw new AssertionError("The straight way does not lead to " + taskKey + " from " + taskKeys());
                }
                goesOn();
            }
            return this;
        }

        /** One step of the straight way. */
        public Case goesOn() {
            TaskRow next = tasks().get(0);
            SignedIn who = who(next.slots());
            return next.round() == null ? does(who, next.modelKey(), Answers.to(next.form())) : signs(who);
        }

        private SignedIn who(List<Slot> slots) {
            if (slots.contains(Slot.PERSON)) {
                return person;
            }
            return slots.equals(List.of(Slot.CAREGIVER)) ? caregiver : practitioner;
        }

        public Round round() {
            return signOffs.openRounds(id).stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing is being signed; tasks: " + taskKeys()));
        }

        public Case signs(SignedIn... signers) {
            Arrays.stream(signers).forEach(signer -> answers(signer, SignDecision.SIGNED, ""));
            return this;
        }

        /** In the first open round in which {@code signer} is still asked. */
        public Receipt answers(SignedIn signer, SignDecision decision, String words) {
            Round round = asking(signer);
            Signing signing = new Signing(
                    round.id(),
                    place(round, signer).orElseThrow(),
                    signer,
                    decision,
                    JSON.createObjectNode().put("words", words),
                    round.facts().subjectHash(),
                    UUID.randomUUID(),
                    Signing.PORTAL,
                    Locale.FRENCH);
            return Actor.as("test", () -> signOffs.sign(signing));
        }

        public Receipt takesBack(SignedIn signer) {
            Round round = round();
            TakingBack takingBack = new TakingBack(
                    round.id(),
                    round.slotOf(signer.id()).orElseThrow().key(),
                    signer,
                    UUID.randomUUID(),
                    Locale.FRENCH);
            return Actor.as("test", () -> signOffs.takeBack(takingBack));
        }

        private Round asking(SignedIn signer) {
            return signOffs.openRounds(id).stream()
                    .filter(round -> place(round, signer).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(signer.name() + " is not asked to sign; " + taskKeys()));
        }

        private Optional<SlotKey> place(Round round, SignedIn signer) {
            return round.slots().stream()
                    .filter(slot -> slot.pending() && round.slotOf(signer.id()).isEmpty())
                    .map(RoundSlot::key)
                    .filter(key -> participants.holds(id, key.slot(), signer.id()))
                    .findFirst();
        }
    }
}
